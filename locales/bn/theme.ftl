# মূল থিমের শব্দ। প্রতিটি বার্তা আলাদাভাবে পড়া যায়: কোনো পরিবর্তনশীল অংশ নেই।

# ভাষার নাম, সেই ভাষাতেই।
language-name = বাংলা

## প্রতিটি পাতার কাঠামো

skip-link = মূল লেখায় যান
languages = ভাষা
main-navigation = প্রধান মেনু
breadcrumb = আপনি এখানে আছেন
site-notice = এই ওয়েবসাইট সম্পর্কে বিজ্ঞপ্তি
news-feed = খবরের ফিড (Atom)
translations-state = অনুবাদের অবস্থা
made-with = যা দিয়ে তৈরি:
updated = সর্বশেষ হালনাগাদ

## খোঁজা

search = খুঁজুন
# ঘরটির দৃশ্যমান নাম।
search-label = আপনি কী খুঁজছেন?
search-submit = খুঁজুন
search-noscript = খোঁজার জন্য JavaScript দরকার, যা এখানে চালু নেই। নিচের তালিকা থেকে ওয়েবসাইটের সব পাতায় যাওয়া যায়।
search-index = সব পাতা, ক্রম অনুযায়ী
jump-to = দলে যান
list-empty = এখানে এখনো কিছু নেই।

## প্রথম পাতা, ভাষা বাছাই, যে পাতা নেই

home-needs = আপনার কী দরকার?
home-topics = বিষয়
home-places = আপনার কাছের সেবা ডেস্ক
home-places-text = অফিস ও ডেস্ক খুঁজতে আপনি যে এলাকায় থাকেন সেটি বেছে নিন।
home-languages = অন্য ভাষায় পড়ুন
home-news = খবর
home-networks = নেটওয়ার্ক
choose-language = ভাষা বেছে নিন
not-found = পাতাটি পাওয়া যায়নি
moved = এই পাতার নতুন ঠিকানা হয়েছে
# এর পরে পাতার নাম থাকে।
moved-to = এখন এখানে পাওয়া যাবে:

## তালিকা

# শিরোনামের পাশে: পাতাটির অনুবাদ নেই।
state-missing = অনুবাদ হয়নি
state-outdated = অনুবাদ হালনাগাদ করতে হবে
state-partial = আংশিক অনুবাদ হয়েছে
glossary-text = চিঠিতে, ফরমে ও অফিসে যেসব ইতালীয় শব্দ পাওয়া যায়, সেগুলোর ব্যাখ্যা।
calendar-undated = তারিখ নেই
date-unknown = তারিখ এখনো ঠিক হয়নি

## প্রতিটি লেখা

on-this-page = এই পাতায়
short-answer = সংক্ষেপে
# এর পরে মূল পাতার শিরোনাম থাকে।
# এর পরে তারিখ থাকে।
review-overdue = এই তারিখের মধ্যে লেখাটি আবার যাচাই করার কথা ছিল:
validation-by = যাচাই করেছে
validation-expires = যে তারিখ পর্যন্ত কার্যকর
validation-scope = যেখানে প্রযোজ্য
attachments = ডাউনলোড করার কাগজপত্র
related = আরও পড়ুন
about-page = এই পাতা সম্পর্কে
owner = পাতার দায়িত্বে
topics = বিষয়
sources = উৎস

## নির্দেশিকা

guide-glance = খরচ ও পারমিট
guide-statuses = যেসব পারমিটের জন্য
guide-practices = যেখানে নিয়ম আলাদা
guide-practices-text = এই ডেস্কগুলোর নিজস্ব নিয়ম আছে, সঙ্গে কারণ ও শেষ তারিখ দেওয়া আছে।
practice-reason = কারণ
practice-until = যে তারিখ পর্যন্ত

## সেবা ডেস্ক ও অফিস

contacts = যোগাযোগ
contacts-unknown = যোগাযোগের তথ্য এখনো জানা নেই।
desks-none = দেখানোর মতো কোনো ডেস্ক নেই।
address-unknown = ঠিকানা এখনো জানা নেই।
open-map = ম্যাপ অ্যাপে খুলুন
closed = বন্ধ
holiday = ছুটির দিন
# A date follows.
hours-caption = সাত দিন, শুরু:
hours-day = দিন
hours-open = খোলার সময়
hours-unknown = খোলার সময় এখনো জানা নেই। যাওয়ার আগে অফিসে জিজ্ঞাসা করে নেওয়া ভালো।
# এই তিনটির পরে একটি বা দুটি তারিখ এবং কারণ থাকে।
closure-closed = বন্ধ:
closure-hours = অন্য দিনের চেয়ে আলাদা সময়:
closure-message = বিজ্ঞপ্তি:
service-where = কোথায়
service-place = জায়গা
service-area = এলাকা
service-wheelchair = হুইলচেয়ার নিয়ে প্রবেশ
service-appointment = অ্যাপয়েন্টমেন্ট
service-hours = খোলার সময়
service-languages = যে ভাষায় কথা বলা যায়
service-about = এই ডেস্ক সম্পর্কে
service-kind = ধরন
service-organization = প্রতিষ্ঠান
service-networks = নেটওয়ার্ক
service-statuses = যেসব পারমিটের কাজ হয়
service-phase = সেবার অবস্থা
service-confirmed = তথ্য নিশ্চিত করার তারিখ
organization-kind = প্রতিষ্ঠানের ধরন
organization-role = কাজ
organization-parent = যার অংশ
organization-site = ওয়েবসাইট
organization-services = এই প্রতিষ্ঠানের ডেস্ক ও অফিস

## শব্দের তালিকা

term-name = আপনার ভাষায়
term-expansion = পুরো নাম
term-met-in = এই শব্দ কোথায় পাওয়া যায়
term-used-in = যেসব লেখায় শব্দটি আছে

## প্রশিক্ষণ

session-place = জায়গা
session-mode = পদ্ধতি
session-hours = সময়কাল
session-trainers = প্রশিক্ষক
session-target = যাদের জন্য
session-participants = অংশগ্রহণকারী
training-sheet = কোর্সের তথ্য
training-project = প্রকল্প
training-provider = আয়োজক
training-needs = যে প্রয়োজনে এই কোর্স
training-programme = কর্মসূচি
training-satisfaction = সন্তুষ্টি
training-modules = মডিউল
training-sessions = সভা
training-materials = উপকরণ
training-evidence = নথি ও প্রমাণপত্র

## খবর

# এই দুটির পরে তারিখ থাকে।
news-expires = এই খবর যে তারিখ পর্যন্ত কার্যকর:
news-expired = এই খবর আর কার্যকর নয়। যে তারিখ পর্যন্ত কার্যকর ছিল:

## অনুবাদের অবস্থা, সম্পাদকদের জন্য

translations-text = যারা ওয়েবসাইট দেখাশোনা করেন তাদের জন্য: এই ভাষায় কী নেই বা কী হালনাগাদ করতে হবে।
translations-totals = বিভাগ অনুযায়ী অনুবাদ
translations-collection = বিভাগ
translations-all = লেখা
translations-current = হালনাগাদ
translations-machine = যন্ত্রে করা
translations-outdated = হালনাগাদ করতে হবে
translations-missing = নেই
translations-none = সব অনুবাদ হালনাগাদ আছে।

## What can be done with a page

tools = পাতার টুল
tool-counter = দুই ভাষায়
tool-poster = প্রিন্ট করার পোস্টার
tool-leaflet = প্রিন্ট করার লিফলেট
tool-sms = SMS পাঠান
tool-mail = ই-মেইলে পাঠান
tool-share = শেয়ার করুন
tool-share-done = ঠিকানা কপি হয়েছে।
tool-aloud = শুনুন
tool-print = প্রিন্ট করুন
# A date follows.
printed-as-of = লেখাটি যে তারিখ পর্যন্ত হালনাগাদ:

## At the counter, in two languages

counter-page = পাতায় ফিরে যান

## Sheets to print

poster-text = টাঙানোর পোস্টার: একটি A4 কাগজ, তাতে একটি কোড আছে যা দিয়ে পাতাটি সব ভাষায় খোলা যায়।
poster-week = সপ্তাহের সময়, সরকারি ছুটির দিন ছাড়া
poster-write-hours = খোলার সময় (হাতে লিখুন):
leaflet-text = হাতে হাতে দেওয়ার লিফলেট: আড়াআড়ি একটি A4 কাগজ, তিন ভাগে ভাঁজ করতে হবে।

## What readers think of it

feedback-title = এই পাতার তথ্য কতটা পরিষ্কার?
feedback-scale = 1 (একদম পরিষ্কার নয়) থেকে 5 (খুব পরিষ্কার)
feedback-why-bad = কোথায় আপনার সবচেয়ে বেশি অসুবিধা হয়েছে?
feedback-bad-unclear = কখনো কখনো নির্দেশনা পরিষ্কার ছিল না
feedback-bad-incomplete = কখনো কখনো নির্দেশনা সম্পূর্ণ ছিল না
feedback-bad-lost = কখনো কখনো বুঝতে পারিনি ঠিকভাবে করছি কি না
feedback-bad-technical = কারিগরি সমস্যা হয়েছে
feedback-bad-other = অন্য কিছু
feedback-why-good = কোন বিষয়টি আপনার সবচেয়ে ভালো লেগেছে?
feedback-good-clear = নির্দেশনা পরিষ্কার ছিল
feedback-good-complete = নির্দেশনা সম্পূর্ণ ছিল
feedback-good-guided = সব সময় বুঝতে পেরেছি যে ঠিকভাবে করছি
feedback-good-smooth = কোনো কারিগরি সমস্যা হয়নি
feedback-good-other-good = অন্য কিছু
feedback-comment = আপনি কি আরও কিছু জানাতে চান?
feedback-hint = সর্বোচ্চ ২০০ অক্ষর। নাম, টেলিফোন নম্বর বা অন্য কোনো ব্যক্তিগত তথ্য লিখবেন না।
feedback-send = পাঠান
# Beside a box; the words of a search that found nothing follow.
feedback-asked = আপনি যে শব্দগুলো খুঁজেছেন সেগুলোও পাঠান:
feedback-mail = এই পাতার কোনো সমস্যা জানাতে লিখুন

## Accessibility and foot of the page

accessibility-declaration = সবার জন্য ব্যবহারযোগ্যতার ঘোষণা
accessibility-page = সবার জন্য ওয়েবসাইটের ব্যবহারযোগ্যতা
dpo = তথ্য সুরক্ষার দায়িত্বপ্রাপ্ত ব্যক্তি (RPD)
accessibility-read-declaration = AGID-এর ওয়েবসাইটে ঘোষণাটি পড়ুন
accessibility-no-declaration = প্রতিষ্ঠানটি এখনো ঘোষণা দেয়নি।
accessibility-prepared = লেখার তারিখ
accessibility-method = কীভাবে যাচাই করা হয়েছে
accessibility-reviewed = সর্বশেষ পর্যালোচনা
accessibility-barriers = যা সবাই ব্যবহার করতে পারেন না
# How the same can be had follows.
accessibility-alternative = এর বদলে:
accessibility-no-barriers = সবাই ব্যবহার করতে পারেন না এমন কোনো কিছুর কথা প্রতিষ্ঠানটি জানায়নি।
accessibility-feedback = বাধার কথা জানানো
# A mail address follows.
accessibility-write = এই ঠিকানায় লিখুন:
accessibility-no-contact = কাকে লিখতে হবে তা প্রতিষ্ঠানটি এখনো জানায়নি।
# A web address follows.
accessibility-enforcement = প্রতিষ্ঠানটি ৩০ দিনের মধ্যে উত্তর না দিলে বা উত্তর যথেষ্ট না হলে, আপনি ডিজিটাল বিষয়ের ন্যায়পালের (Difensore civico per il digitale) কাছে যেতে পারেন:
accessibility-audit = সর্বশেষ স্বয়ংক্রিয় পরীক্ষা
accessibility-audit-limit = স্বয়ংক্রিয় পরীক্ষায় শুধু কিছু বাধা ধরা পড়ে: এটি মানুষকে দিয়ে যাচাইয়ের বিকল্প নয়।
audit-day = তারিখ
audit-standard = নিয়ম
audit-tool = টুল
audit-size = পাতা
audit-findings = যা পাওয়া গেছে
audit-undecided = যা একজন মানুষকে দেখতে হবে
accessibility-about = ওয়েবসাইট ও প্রতিষ্ঠান
accessibility-published = ওয়েবসাইট প্রকাশের তারিখ
accessibility-tested = প্রতিবন্ধী ব্যক্তিদের দিয়ে যাচাই করা হয়েছে
accessibility-cms = যে প্রোগ্রামে পাতা তৈরি হয়
accessibility-employees = প্রতিবন্ধী কর্মী
accessibility-workstations = প্রতিবন্ধীদের উপযোগী কাজের জায়গা
accessibility-officer = প্রতিবন্ধী কর্মীদের কাজে যুক্ত করার দায়িত্বপ্রাপ্ত ব্যক্তি
accessibility-budget = তথ্যপ্রযুক্তির খরচের যে অংশ সবার জন্য ব্যবহারযোগ্যতার কাজে লাগে

## Search

search-results = ফলাফল
# A number follows.
search-found = মোট পাতা পাওয়া গেছে:
search-busy = খোঁজা হচ্ছে…
search-failed = খোঁজা যায়নি। একটু পরে আবার চেষ্টা করুন, অথবা সব পাতার তালিকা ব্যবহার করুন।
search-offline = নেটওয়ার্ক সাড়া দিচ্ছে না, আর ইন্টারনেট ছাড়া এখানে খোঁজা যায় না। আপনার শব্দগুলো খোঁজার ঘরেই থাকবে: একটু পরে আবার চেষ্টা করুন।
search-more = আরও ফলাফল
search-narrow = ফলাফল বাছাই করুন
search-by-kind = পাতার ধরন
search-by-topic = বিষয়
search-by-area = জায়গা
search-by-spoken = ডেস্কে কথা বলার ভাষা
search-by-status = পারমিটের ধরন
search-by-language = লেখার ভাষা
search-by-validated = অনুমোদন
# The choice of who does not narrow.
search-any = সব পাতা
search-clear = ফিল্টার সরিয়ে দিন
search-none-left = এই শব্দ ও এই ফিল্টার একসঙ্গে মেলে এমন কোনো পাতা নেই।
# Heading above the topics that are most like the words.
search-near = বিষয়টি হয়তো এগুলোর একটি
search-ask = কাকে জিজ্ঞাসা করবেন
search-ask-text = ডেস্কে সরাসরি গিয়ে বা টেলিফোনেও উত্তর পাওয়া যায়। আপনি যেখানে থাকেন সেই জায়গা বেছে নিন:
search-elsewhere = অন্য ভাষায় একই শব্দ
# Beside a result: no person has checked the translation.
search-machine = যন্ত্রে করা অনুবাদ
search-machine-reviewed = যন্ত্রে করা অনুবাদ, পরে যাচাই করা
search-current = হালনাগাদ অনুবাদ
search-unvalidated = অনুমোদিত নয়
search-nothing = কোনো পাতায় এই শব্দগুলো নেই। কম শব্দ বা আরও সহজ শব্দ দিয়ে চেষ্টা করুন, অথবা নিচের তালিকায় খুঁজুন।

## Without a network

# At the foot of the page.
offline = ইন্টারনেট ছাড়া পড়ুন
keep-topic = এই বিষয়টি ফোনে রাখুন
keep-page = এই পাতাটি ফোনে রাখুন
keep-busy = পাতাগুলো সেভ হচ্ছে…
keep-done = হয়ে গেছে: এখন ইন্টারনেট ছাড়াও পড়া যাবে।
keep-what = কী কী সেভ করা আছে এবং কীভাবে মুছবেন
keep-full = ফোনে আর জায়গা নেই। কিছু জায়গা খালি করে আবার চেষ্টা করুন।
keep-failed = সেভ করা যায়নি: ইন্টারনেট সংযোগ কেটে গেছে। আবার চেষ্টা করতে পারেন।
offline-text = আপনি এখানে বা কোনো বিষয়ের পাতায় বোতাম চাপলে তবেই পাতা সেভ হয়। এরপর থেকে শেষে খোলা পাতাগুলোও সেভ হয়। সবকিছু এই ফোনেই থাকে, অন্য কেউ দেখতে পায় না। ফোনটি অন্যের হলে বা আপনি কোনো সাধারণ জায়গায় থাকলে কিছু সেভ না করাই ভালো।
offline-noscript = পাতা সেভ করার জন্য JavaScript দরকার, যা এখানে চালু নেই। নিচের বিষয়গুলো ইন্টারনেট থাকলে পড়া যায়।
offline-unreachable = ইন্টারনেট নেই, আর আপনি যে পাতা চেয়েছেন সেটি এই ফোনে সেভ করা নেই।
offline-chosen = সেভ করা বিষয় ও পাতা
offline-visited = সম্প্রতি খোলা পাতা
offline-nothing = এই ফোনে কিছুই সেভ করা নেই।
offline-forget = সব মুছে ফেলুন
offline-gone = সেভ করা সবকিছু মুছে ফেলা হয়েছে।
copied-note = নেটওয়ার্ক সাড়া দিচ্ছে না: এটি ফোনে সংরক্ষিত কপি। খরচ ও সময়সূচি বদলে গিয়ে থাকতে পারে।
copied-day = কপির তারিখ:

## Accessibility and foot of the page

faq-link = FAQ – যে প্রশ্নগুলো বেশি করা হয়

## Pages for other sites

# Under a piece in another site's frame; a date follows.
embed-as-of = যে তারিখের তথ্য:
embeds-title = এই পাতাগুলো আপনার ওয়েবসাইটে বসান
embeds-summary = সেবা ডেস্ক ও সরকারি প্রতিষ্ঠানের জন্য: একটি লাইন বসালেই আপনার পাতার ভেতরে একটি উত্তর, নির্দেশিকা বা ডেস্ক দেখা যায়। এটি নিজে থেকেই হালনাগাদ হয়।
embeds-choose = নিচের তালিকা থেকে একটি পাতা বেছে নিন এবং তার লাইনটি কপি করুন।
embeds-paste = আপনার পাতায় যেখানে লেখাটি দেখা যাবে সেখানে লাইনটি পেস্ট করুন। যতটা উচ্চতা দরকার ততটাই নেয়, আর পাঠক ভাষা বদলাতে পারেন।
embeds-options = চাইলে প্রথম ট্যাগে অ্যাট্রিবিউট যোগ করুন: অন্য ভাষার জন্য lang="ar", আপনার রঙের জন্য accent="7a1f3d", হালকা বা গাঢ় রূপের জন্য scheme="light" বা scheme="dark"।
embeds-nothing-loads = স্ক্রিপ্ট বন্ধ থাকলে বা এই পোর্টাল সাড়া না দিলে পাঠক পাতাটির একটি সাধারণ লিংক পাবেন।
embeds-privacy = এই অংশটি কোনো কুকি ব্যবহার করে না, পাঠকের ফোন বা কম্পিউটারে কিছু রাখে না এবং অন্য কারও কাছ থেকে কিছু লোড করে না।
embeds-policy = আপনার ওয়েবসাইটে Content Security Policy থাকলে সেখানে এর অনুমতি দিতে হবে:
embeds-ways = তিনটি উপায়, প্রতিটি ধরনের পাতার একটি করে উদাহরণ
embeds-element = একটি লাইন, যা দরকারমতো উচ্চতা নেয়:
embeds-frame = একটি সাধারণ ফ্রেম (iframe), যার উচ্চতা নির্দিষ্ট এবং আপনার পাতায় কোনো স্ক্রিপ্ট লাগে না:
embeds-content = নিজের মতো পাতা বানানোর জন্য JSON আকারে লেখা:
embeds-line = যে লাইনটি পেস্ট করতে হবে
embeds-areas = একটি জায়গার ডেস্ক
