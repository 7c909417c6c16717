# The map of an area, and the way to a desk.

map-title = نقشہ: { $area }
map-summary = { $count ->
    [one] سڑکوں کے بغیر خاکہ، شمال اوپر ہے، اس میں { $count } نمبر والا نقطہ ہے۔ ہر نقطہ فہرست کے اسی نمبر تک لے جاتا ہے، اور فہرست وہ سب بتاتی ہے جو نقشہ بتاتا ہے۔
   *[other] سڑکوں کے بغیر خاکہ، شمال اوپر ہے، اس میں { $count } نمبر والے نقطے ہیں۔ ہر نقطہ فہرست کے اسی نمبر تک لے جاتا ہے، اور فہرست وہ سب بتاتی ہے جو نقشہ بتاتا ہے۔
}
map-mark = { $number }. { $places } ({ $services })
map-skip = نقشہ چھوڑ کر فہرست پر جائیں
map-numbers = نقشے کے نمبر فہرست کے نمبر ہی ہیں۔
map-table = نقشہ جدول کی شکل میں
map-table-number = نقشے پر نمبر
map-table-desk = ڈیسک
map-seats = جس کاؤنٹر کی صحیح جگہ معلوم نہیں، وہ اپنی بلدیہ کے مرکز میں دکھایا گیا ہے۔
map-approximate = علاقے کی حد بندی اندازاً ہے۔
map-attribution = حدود:
map-lost = نقشے پر جگہ نہیں
directions-to = کیسے پہنچیں: { $name }

# A map with streets, from a server that the portal names. Only where there is one.

street-map-open = سڑکوں والے نقشے پر دکھائیں
street-map-notice = نقشہ { $host } سے آتا ہے: جب آپ اسے کھولتے ہیں تو وہ سائٹ آپ کے آلے کا انٹرنیٹ پتہ (IP) دیکھتی ہے۔
street-map-close = سڑکوں والا نقشہ بند کریں
street-map-in = بڑا کریں
street-map-out = چھوٹا کریں
street-map-leave = خانہ بند کریں
street-map-failed = سڑکوں والا نقشہ لوڈ نہیں ہو رہا۔ کاؤنٹر کہاں ہیں، یہ فہرست میں لکھا ہے۔
street-map-by = نقشہ:
