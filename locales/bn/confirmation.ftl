## Which desks have not said of late that their details are right: for readers, and for the coordinator

confirmation-overdue = { $phone ->
    [yes] { $date } থেকে এই তথ্য নিশ্চিত করা হয়নি: যাওয়ার আগে ফোন করুন।
   *[no] { $date } থেকে এই তথ্য নিশ্চিত করা হয়নি।
}
confirmation-never = { $phone ->
    [yes] ডেস্ক এখনো এই তথ্য নিশ্চিত করেনি: যাওয়ার আগে ফোন করুন।
   *[no] ডেস্ক এখনো এই তথ্য নিশ্চিত করেনি।
}
confirmation-mark-overdue = { $date } থেকে তথ্য নিশ্চিত নয়
confirmation-mark-never = তথ্য এখনো নিশ্চিত নয়
confirmation-title = নিশ্চিত করার তথ্য
confirmation-summary = সমন্বয়কারীর জন্য: কোন ডেস্ক অনেক দিন জানায়নি যে তাদের তথ্য ঠিক আছে।
confirmation-limit = { $count ->
    [one] প্রতিটি ডেস্ক { $count } দিন পর পর তথ্য নিশ্চিত করে।
   *[other] প্রতিটি ডেস্ক { $count } দিন পর পর তথ্য নিশ্চিত করে।
}
confirmation-count = { $overdue ->
    [one] { $overdue }টি ডেস্কের সময় পার হয়েছে
   *[other] { $overdue }টি ডেস্কের সময় পার হয়েছে
} · { $never ->
    [one] { $never }টি কখনো নিশ্চিত করেনি
   *[other] { $never }টি কখনো নিশ্চিত করেনি
} · { $confirmed ->
    [one] { $confirmed }টি নিশ্চিত করেছে
   *[other] { $confirmed }টি নিশ্চিত করেছে
}
confirmation-download = তালিকা নামান (CSV)
confirmation-how = কোনো ডেস্ক বা প্রতিষ্ঠান যখন বলে যে কিছু বদলায়নি:
confirmation-heading-overdue = সময় পার হয়েছে
confirmation-heading-never = কখনো নিশ্চিত করেনি
confirmation-caption = সবচেয়ে বেশি দেরি আগে
confirmation-caption-never = বর্ণানুক্রমে
confirmation-column-id = id
confirmation-column-desk = ডেস্ক
confirmation-column-body = প্রতিষ্ঠান
confirmation-column-phone = ফোন
confirmation-column-email = ইমেইল
confirmation-column-confirmed = শেষ নিশ্চিত করা
confirmation-column-days = কত দিন পার হয়েছে
