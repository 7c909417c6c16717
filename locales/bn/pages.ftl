# পাতার শব্দ: যেগুলোতে পরিবর্তনশীল অংশ আছে এবং যেগুলো জিনিসের নাম বলে।

language-name = বাংলা

## পাঠকের ভাষায় ভাষাগুলোর নাম

language-it = ইতালীয়
language-en = ইংরেজি
language-fr = ফরাসি
language-es = স্প্যানিশ
language-ro = রোমানীয়
language-sq = আলবেনীয়
language-ar = আরবি
language-zh = চীনা
language-uk = ইউক্রেনীয়
language-bn = বাংলা
language-ur = উর্দু
language-pa = পাঞ্জাবি

## মেনু ও বিভাগ

nav-home = প্রথম পাতা
collection-faq = প্রশ্ন ও উত্তর
collection-faq-summary = যে প্রশ্নগুলো সবচেয়ে বেশি করা হয় তার উত্তর, বিষয় অনুযায়ী সাজানো।
collection-guides = নির্দেশিকা
collection-guides-summary = ধাপে ধাপে কাজের নিয়ম: কাগজপত্র, সময়, খরচ।
collection-services = সেবা ডেস্ক ও অফিস
collection-services-summary = কার কাছে যাবেন: জায়গা, ধরন ও কথা বলার ভাষা অনুযায়ী ডেস্ক ও অফিস।
collection-organizations = প্রতিষ্ঠান
collection-organizations-summary = নেটওয়ার্কের প্রতিষ্ঠানগুলো ও তাদের কাজ।
collection-glossary = সরকারি শব্দ
collection-glossary-summary = চিঠিতে ও অফিসে যেসব ইতালীয় শব্দ পাওয়া যায়, সেগুলোর ব্যাখ্যা।
collection-training = প্রশিক্ষণ
collection-training-summary = নেটওয়ার্কের কর্মীদের জন্য প্রশিক্ষণ সভা।
collection-news = বিজ্ঞপ্তি
collection-news-summary = নেটওয়ার্কের খবর ও বিজ্ঞপ্তি।
collection-pages = পাতা
group-other = অন্যান্য
search-title = খুঁজুন
search-summary = প্রশ্ন, নির্দেশিকা ও সরকারি শব্দের মধ্যে খুঁজুন।
index-summary = অক্ষর অনুযায়ী প্রশ্ন ও নির্দেশিকা, তারপর সরকারি ইতালীয় শব্দ।
translations-title = অনুবাদের অবস্থা
translations-summary = সম্পাদকদের জন্য: কোন লেখা অনুবাদ, হালনাগাদ বা যাচাই করতে হবে।
not-found-title = পাতাটি পাওয়া যায়নি
not-found-text = পাতাটি নেই অথবা এর ঠিকানা বদলে গেছে।
facet-area = জায়গা অনুযায়ী
facet-kind = ধরন অনুযায়ী
facet-language = কথা বলার ভাষা অনুযায়ী
services-in-title = সেবা ডেস্ক ও অফিস: { $area }
services-speaking-title = যেখানে { $language } ভাষায় কথা বলা যায়
services-language-unknown = এখনও কোনো ডেস্ক এই ভাষার কথা জানায়নি।
table-label = সারণি

## পরিমাণ

count-items = { $count ->
    [one] { $count }টি বিষয়
   *[other] { $count }টি বিষয়
}
# ফলাফলের পাশে, এবং ফলাফল বাছাই করার উপায়গুলোর মধ্যে।
search-validated = প্রতিষ্ঠানের অনুমোদন আছে
count-answers = { $count ->
    [one] { $count }টি উত্তর
   *[other] { $count }টি উত্তর
}
count-services = { $count ->
    [one] { $count }টি ডেস্ক
   *[other] { $count }টি ডেস্ক
}
fact-money = { $amount } ইউরো
fact-percent = { $amount }%
duration-hours = { $count ->
    [one] { $count } ঘণ্টা
   *[other] { $count } ঘণ্টা
}
duration-days = { $count ->
    [one] { $count } দিন
   *[other] { $count } দিন
}
duration-working-days = { $count ->
    [one] { $count } কর্মদিবস
   *[other] { $count } কর্মদিবস
}
duration-months = { $count ->
    [one] { $count } মাস
   *[other] { $count } মাস
}
duration-years = { $count ->
    [one] { $count } বছর
   *[other] { $count } বছর
}
hours-amount = { $hours } ঘণ্টা
file-format = { $format }, { $kilobytes } কিলোবাইট

## অনুবাদ

translation-machine = যন্ত্রে করা অনুবাদ ({ $date }), কোনো মানুষ এখনো যাচাই করেনি। { $language } ভাষার লেখাটিই গ্রহণযোগ্য বলে ধরা হবে।
translation-machine-reviewed = যন্ত্রে করা অনুবাদ, একজন মানুষ যাচাই করেছেন ({ $date })।
translation-partial = এই পাতার একটি অংশ এখনো অনুবাদ করা হয়নি।
translation-outdated = এই অনুবাদের ({ $date }) পরে { $language } ভাষার লেখা বদলেছে: যে অংশগুলো হালনাগাদ নয় সেগুলো চিহ্নিত করা আছে।
translation-missing = এই পাতা এখনো অনুবাদ করা হয়নি: এখানে { $language } ভাষার লেখা দেওয়া হলো।
translation-see-original = পাতাটি { $language } ভাষায় পড়ুন
section-outdated = অনুবাদের পরে এই অংশ বদলেছে: { $language } ভাষার লেখার সঙ্গে মিলিয়ে দেখুন।
section-critical = এই অংশ বদলেছে এবং অনুবাদ হালনাগাদ নয়: এখানে { $language } ভাষার লেখা দেওয়া হলো।
section-missing = এই অংশ এখনো অনুবাদ করা হয়নি: এখানে { $language } ভাষার লেখা দেওয়া হলো।
original-label = { $language } ভাষার লেখা
todo-outdated = হালনাগাদ করতে হবে
todo-partial = আংশিক অনুবাদ হয়েছে
todo-missing = অনুবাদ করতে হবে
todo-machine = যাচাই করতে হবে (যন্ত্রে করা অনুবাদ)

## অনুমোদন

validation-valid = { $by } এই লেখা অনুমোদন করেছে ({ $date })।
validation-expired = { $by }-এর অনুমোদনের ({ $date }) মেয়াদ শেষ হয়ে গেছে।
validation-voided = { $by }-এর অনুমোদনের ({ $date }) পরে লেখাটি বদলেছে: অনুমোদনটি আর কার্যকর নয়।

## লেখার মধ্যে সতর্কতা

alert-note = দ্রষ্টব্য
alert-tip = পরামর্শ
alert-important = গুরুত্বপূর্ণ
alert-warning = সাবধান
alert-caution = বিপদ

## যে কাগজপত্র লাগবে

form-original = মূল কপি
form-copy = ফটোকপি
form-photo = ছবি
form-stamp = রাজস্ব স্ট্যাম্প (marca da bollo)
form-sworn-translation = শপথ করা অনুবাদ

## ভিন্ন নিয়ম

practice-documents = কাগজপত্র
practice-times = সময়
practice-costs = খরচ
practice-booking = অ্যাপয়েন্টমেন্ট নেওয়া

## ডেস্ক

service-kind-desk = বিদেশিদের জন্য ডেস্ক (Sportello)
service-kind-questura = পুলিশ সদর দপ্তর (Questura)
service-kind-prefettura = প্রিফেকচার (Prefettura)
service-kind-comune = পৌরসভা (Comune)
service-kind-cpi = কর্মসংস্থান কেন্দ্র (Centro per l’impiego)
service-kind-asl = স্থানীয় স্বাস্থ্য কর্তৃপক্ষ (ASL)
service-kind-cpia = প্রাপ্তবয়স্কদের স্কুল (CPIA)
service-kind-ccia = চেম্বার অব কমার্স (Camera di commercio)
service-kind-consorzio = সমাজসেবা (Consorzio, Unione di Comuni)
service-kind-patronato = সামাজিক সহায়তা দপ্তর (Patronato)
service-kind-association = সমিতি
appointment-none = অ্যাপয়েন্টমেন্ট ছাড়াই আসা যায়।
appointment-possible = অ্যাপয়েন্টমেন্ট নেওয়া যায়।
appointment-required = শুধু অ্যাপয়েন্টমেন্ট নিয়ে আসতে হবে।
wheelchair-yes = হুইলচেয়ার নিয়ে ঢোকা যায়।
wheelchair-limited = হুইলচেয়ার নিয়ে কিছু অংশে ঢোকা যায়।
wheelchair-no = হুইলচেয়ার নিয়ে ঢোকা যায় না।
phase-as-is = প্রকল্পের আগে থেকেই চালু
phase-pilot = পরীক্ষামূলকভাবে চলছে
phase-live = চালু
contact-phone = টেলিফোন
contact-mobile = মোবাইল
contact-email = ই-মেইল
contact-pec = সার্টিফায়েড ই-মেইল (PEC)
contact-website = ওয়েবসাইট
speaker-operator = কর্মী
speaker-mediator = আন্তঃসাংস্কৃতিক মধ্যস্থতাকারী
speaker-phone = টেলিফোনে দোভাষী

## প্রতিষ্ঠান

organization-kind-comune = পৌরসভা (Comune)
organization-kind-provincia = প্রদেশ (Provincia)
organization-kind-prefettura = প্রিফেকচার (Prefettura)
organization-kind-questura = পুলিশ সদর দপ্তর (Questura)
organization-kind-asl = স্বাস্থ্য কর্তৃপক্ষ (ASL)
organization-kind-school = স্কুল
organization-kind-agency = সংস্থা বা জাতীয় প্রতিষ্ঠান
organization-kind-ministry = মন্ত্রণালয়
organization-kind-chamber-of-commerce = চেম্বার অব কমার্স (Camera di commercio)
organization-kind-university = বিশ্ববিদ্যালয়
organization-kind-consorzio = যৌথ সংস্থা (Consorzio)
organization-kind-patronato = সামাজিক সহায়তা দপ্তর (Patronato)
organization-kind-association = সমিতি বা ফাউন্ডেশন
organization-kind-council = পরিষদ বা পেশাজীবী সংস্থা

## সরকারি শব্দ

encounter-letter = চিঠিতে
encounter-form = ফরমে
encounter-office = অফিসে

## প্রশিক্ষণ

mode-in-person = সরাসরি উপস্থিত হয়ে
mode-distance = অনলাইনে
mode-mixed = আংশিক অনলাইনে
session-planned = নির্ধারিত
session-held = অনুষ্ঠিত হয়েছে
session-cancelled = বাতিল
participants-invited = { $count ->
    [one] { $count } জন আমন্ত্রিত
   *[other] { $count } জন আমন্ত্রিত
}
participants-attended = { $count ->
    [one] { $count } জন উপস্থিত
   *[other] { $count } জন উপস্থিত
}
participants-passed = { $count ->
    [one] { $count } জন উত্তীর্ণ
   *[other] { $count } জন উত্তীর্ণ
}
satisfaction = { $scale }-এর মধ্যে { $mean } ({ $count ->
    [one] { $count }টি উত্তর
   *[other] { $count }টি উত্তর
})

## Sheets, two languages, readers' answers

counter-title = { $title }: দুই ভাষায়
counter-summary = ডেস্কে ব্যবহারের জন্য একই লেখা দুই ভাষায়, পাশাপাশি।
counter-missing = এই অংশ এখনো অনুবাদ করা হয়নি: ডেস্কের কর্মী { $language } ভাষার লেখা দেখে এটি বুঝিয়ে দেবেন।
counter-outdated = এই অংশের অনুবাদ আর কার্যকর নয়: ডেস্কের কর্মী { $language } ভাষার লেখা দেখে এটি বুঝিয়ে দেবেন।
counter-stamp = ডেস্কের সিলমোহর ও তারিখ
poster-title = { $title }: পোস্টার
poster-summary = টাঙানোর জন্য একটি A4 কাগজ, তাতে খোলার সময়, ভাষা ও QR কোড আছে।
# It stands on the poster in all languages, beside the QR code.
poster-invitation = কোডটি স্ক্যান করুন ও বাংলায় পড়ুন
leaflet-title = { $title }: লিফলেট
leaflet-summary = তিন ভাগে ভাঁজ করার একটি A4 কাগজে প্রশ্ন ও সংক্ষিপ্ত উত্তর।
feedback-subject = এই পাতা সম্পর্কে জানানো: { $title }
feedback-subject-rated = কতটা পরিষ্কার, ৫-এর মধ্যে { $rating }: { $title }
feedback-body = কী ভুল আছে বা কী নেই, এখানে লিখুন। ব্যক্তিগত তথ্য লিখবেন না। শেষের লাইনটি মুছবেন না: সেটি থেকে বোঝা যায় কোন পাতার কথা বলা হচ্ছে।

## Accessibility

yes = হ্যাঁ
no = না
accessibility-title = সবার জন্য ব্যবহারযোগ্যতা
accessibility-summary = এই ওয়েবসাইট সবার জন্য কতটা ব্যবহারযোগ্য, কী ব্যবহারযোগ্য নয় এবং কাকে জানাবেন।
accessibility-status-full = এই ওয়েবসাইট ইতালির আইন L. 4/2004-এর শর্ত পূরণ করে।
accessibility-status-partial = এই ওয়েবসাইট ইতালির আইন L. 4/2004-এর শর্ত আংশিকভাবে পূরণ করে।
accessibility-status-none = এই ওয়েবসাইট ইতালির আইন L. 4/2004-এর শর্ত পূরণ করে না।
accessibility-method-self = প্রতিষ্ঠানের নিজের মূল্যায়ন
accessibility-method-third-party = অন্য পক্ষের মূল্যায়ন
accessibility-method-agid = AGID-এর মডেল অনুযায়ী প্রতিষ্ঠানের নিজের মূল্যায়ন
accessibility-cause-non-compliance = আইন L. 4/2004 অনুযায়ী নয়
accessibility-cause-burden = সামর্থ্যের তুলনায় বেশি বোঝা
accessibility-cause-out-of-scope = আইনের আওতার বাইরে
audit-extent = { $pages ->
    [one] { $pages }টি পাতা
   *[other] { $pages }টি পাতা
}, { $runs ->
    [one] মোট { $runs } বার পরীক্ষা করা হয়েছে
   *[other] মোট { $runs } বার পরীক্ষা করা হয়েছে
}
audit-outcome = { $count ->
    [0] নিয়মের বিরুদ্ধে কিছু পাওয়া যায়নি।
    [one] নিয়মের বিরুদ্ধে { $count }টি বিষয় পাওয়া গেছে।
   *[other] নিয়মের বিরুদ্ধে { $count }টি বিষয় পাওয়া গেছে।
}

## Navigation and collections

offline-title = ইন্টারনেট ছাড়া পড়ুন
offline-summary = আপনার বেছে নেওয়া বিষয়গুলো ফোনে সেভ হয়, ইন্টারনেট না থাকলেও পড়া যায়।
# The topic is already named in the reader's language.
keep-topic-named = ফোনে রাখুন: { $topic }
# At the foot of every page of an offline copy: a day, the address of the site.
offline-copy = কপির তারিখ: { $date }, ওয়েবসাইট: { $address }
# A text file beside the pages, on a USB stick. The portal's title, a day, an address.
offline-note = { $title }

    পড়তে হলে: index.html ফাইলে ডাবল ক্লিক করে খুলুন। খুঁজতে হলে: search.html ফাইলটি খুলুন।
    ইন্টারনেট বা কোনো প্রোগ্রাম ইনস্টল করার দরকার নেই। সব ফাইল একসঙ্গে রাখতে হবে।

    এই কপির তারিখ: { $date }। হালনাগাদ পাতাগুলো এখানে আছে: { $address }
embed-full = এখানে পড়ুন: { $portal }

## Sheets, two languages, readers' answers

counter-others = { $language } ভাষার লেখার পাশে অন্য একটি ভাষা
counter-choose = { $language } ভাষার লেখার পাশে অংশে অংশে যে ভাষা রাখতে চান সেটি বেছে নিন।
