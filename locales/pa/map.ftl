# The map of an area, and the way to a desk.

map-title = ਨਕਸ਼ਾ: { $area }
map-summary = { $count ->
    [one] ਸੜਕਾਂ ਤੋਂ ਬਿਨਾਂ ਚਿੱਤਰ, ਉੱਤਰ ਉੱਪਰ ਹੈ, ਨੰਬਰ ਵਾਲਾ { $count } ਬਿੰਦੂ। ਹਰ ਬਿੰਦੂ ਸੂਚੀ ਦੇ ਉਸੇ ਨੰਬਰ ਤੱਕ ਲੈ ਜਾਂਦਾ ਹੈ; ਸੂਚੀ ਵਿੱਚ ਉਹ ਸਭ ਕੁਝ ਹੈ ਜੋ ਨਕਸ਼ੇ ਵਿੱਚ ਹੈ।
   *[other] ਸੜਕਾਂ ਤੋਂ ਬਿਨਾਂ ਚਿੱਤਰ, ਉੱਤਰ ਉੱਪਰ ਹੈ, ਨੰਬਰ ਵਾਲੇ { $count } ਬਿੰਦੂ। ਹਰ ਬਿੰਦੂ ਸੂਚੀ ਦੇ ਉਸੇ ਨੰਬਰ ਤੱਕ ਲੈ ਜਾਂਦਾ ਹੈ; ਸੂਚੀ ਵਿੱਚ ਉਹ ਸਭ ਕੁਝ ਹੈ ਜੋ ਨਕਸ਼ੇ ਵਿੱਚ ਹੈ।
}
map-mark = { $number }. { $places } ({ $services })
map-skip = ਨਕਸ਼ਾ ਛੱਡ ਕੇ ਸੂਚੀ ’ਤੇ ਜਾਓ
map-numbers = ਨਕਸ਼ੇ ਦੇ ਨੰਬਰ ਸੂਚੀ ਵਾਲੇ ਹੀ ਹਨ।
map-table = ਨਕਸ਼ਾ ਸਾਰਣੀ ਦੇ ਰੂਪ ਵਿੱਚ
map-table-number = ਨਕਸ਼ੇ ’ਤੇ ਨੰਬਰ
map-table-desk = ਡੈਸਕ
map-seats = ਜਿਸ ਡੈਸਕ ਦੀ ਸਹੀ ਥਾਂ ਪਤਾ ਨਹੀਂ, ਉਹ ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ ਦੇ ਕੇਂਦਰ ਵਿੱਚ ਦਿਖਾਇਆ ਗਿਆ ਹੈ।
map-approximate = ਇਲਾਕੇ ਦੀ ਹੱਦ ਅੰਦਾਜ਼ਨ ਹੈ।
map-attribution = ਹੱਦਾਂ:
map-lost = ਨਕਸ਼ੇ ਉੱਤੇ ਥਾਂ ਨਹੀਂ
directions-to = ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ: { $name }

# A map with streets, from a server that the portal names. Only where there is one.

street-map-open = ਗਲੀਆਂ ਵਾਲੇ ਨਕਸ਼ੇ ਉੱਤੇ ਦਿਖਾਓ
street-map-notice = ਨਕਸ਼ਾ { $host } ਤੋਂ ਆਉਂਦਾ ਹੈ: ਜਦੋਂ ਤੁਸੀਂ ਇਸਨੂੰ ਖੋਲ੍ਹਦੇ ਹੋ, ਉਹ ਸਾਈਟ ਤੁਹਾਡੇ ਡਿਵਾਈਸ ਦਾ ਇੰਟਰਨੈੱਟ ਪਤਾ (IP) ਦੇਖਦੀ ਹੈ।
street-map-close = ਗਲੀਆਂ ਵਾਲਾ ਨਕਸ਼ਾ ਬੰਦ ਕਰੋ
street-map-in = ਵੱਡਾ ਕਰੋ
street-map-out = ਛੋਟਾ ਕਰੋ
street-map-leave = ਖਾਨਾ ਬੰਦ ਕਰੋ
street-map-failed = ਗਲੀਆਂ ਵਾਲਾ ਨਕਸ਼ਾ ਲੋਡ ਨਹੀਂ ਹੋ ਰਿਹਾ। ਡੈਸਕ ਕਿੱਥੇ ਹਨ, ਇਹ ਸੂਚੀ ਵਿੱਚ ਲਿਖਿਆ ਹੈ।
street-map-by = ਨਕਸ਼ਾ:
