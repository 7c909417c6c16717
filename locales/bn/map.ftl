# The map of an area, and the way to a desk.

map-title = মানচিত্র: { $area }
map-summary = { $count ->
    [one] রাস্তা ছাড়া আঁকা ছবি, উপরে উত্তর, নম্বর দেওয়া { $count }টি বিন্দু। প্রতিটি বিন্দু তালিকার একই নম্বরে নিয়ে যায়; মানচিত্রে যা আছে তালিকায় তার সবই আছে।
   *[other] রাস্তা ছাড়া আঁকা ছবি, উপরে উত্তর, নম্বর দেওয়া { $count }টি বিন্দু। প্রতিটি বিন্দু তালিকার একই নম্বরে নিয়ে যায়; মানচিত্রে যা আছে তালিকায় তার সবই আছে।
}
map-mark = { $number }. { $places } ({ $services })
map-skip = মানচিত্র বাদ দিয়ে তালিকায় যান
map-numbers = মানচিত্রের নম্বর আর তালিকার নম্বর একই।
map-table = মানচিত্রটি সারণি হিসেবে
map-table-number = মানচিত্রে নম্বর
map-table-desk = ডেস্ক
map-seats = যে ডেস্কের সঠিক জায়গা জানা নেই, সেটি তার পৌরসভার কেন্দ্রে দেখানো হয়েছে।
map-approximate = এলাকার সীমারেখা আনুমানিক।
map-attribution = সীমানা:
map-lost = মানচিত্রে জায়গা নেই
directions-to = কীভাবে যাবেন: { $name }

# A map with streets, from a server that the portal names. Only where there is one.

street-map-open = রাস্তাসহ মানচিত্রে দেখান
street-map-notice = মানচিত্রটি আসে { $host } থেকে: আপনি এটি খুললে সেই সাইট আপনার ডিভাইসের ইন্টারনেট ঠিকানা (IP) দেখতে পায়।
street-map-close = রাস্তাসহ মানচিত্র বন্ধ করুন
street-map-in = বড় করুন
street-map-out = ছোট করুন
street-map-leave = বাক্সটি বন্ধ করুন
street-map-failed = রাস্তাসহ মানচিত্র লোড হচ্ছে না। ডেস্কগুলো কোথায় তা তালিকায় আছে।
street-map-by = মানচিত্র:
