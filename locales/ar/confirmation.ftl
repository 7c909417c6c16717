## Which desks have not said of late that their details are right: for readers, and for the coordinator

confirmation-overdue = { $phone ->
    [yes] لم تُؤكَّد هذه البيانات منذ { $date }: اتصلوا بالهاتف قبل الذهاب.
   *[no] لم تُؤكَّد هذه البيانات منذ { $date }.
}
confirmation-never = { $phone ->
    [yes] لم يؤكد المكتب هذه البيانات بعد: اتصلوا بالهاتف قبل الذهاب.
   *[no] لم يؤكد المكتب هذه البيانات بعد.
}
confirmation-mark-overdue = بيانات غير مؤكدة منذ { $date }
confirmation-mark-never = بيانات غير مؤكدة بعد
confirmation-title = بيانات تحتاج إلى تأكيد
confirmation-summary = للمنسّق: المكاتب التي لم تؤكد منذ مدة أن بياناتها صحيحة.
confirmation-limit = { $count ->
    [zero] يؤكد كل مكتب بياناته كل { $count } يوم.
    [one] يؤكد كل مكتب بياناته كل يوم.
    [two] يؤكد كل مكتب بياناته كل يومين.
    [few] يؤكد كل مكتب بياناته كل { $count } أيام.
    [many] يؤكد كل مكتب بياناته كل { $count } يوما.
   *[other] يؤكد كل مكتب بياناته كل { $count } يوم.
}
confirmation-count = { $overdue ->
    [zero] لا مكتب متأخر
    [one] مكتب واحد متأخر
    [two] مكتبان متأخران
    [few] { $overdue } مكاتب متأخرة
    [many] { $overdue } مكتبا متأخرا
   *[other] { $overdue } مكتب متأخر
} · { $never ->
    [zero] لا مكتب لم يؤكد قط
    [one] مكتب واحد لم يؤكد قط
    [two] مكتبان لم يؤكدا قط
    [few] { $never } مكاتب لم تؤكد قط
    [many] { $never } مكتبا لم يؤكد قط
   *[other] { $never } مكتب لم يؤكد قط
} · { $confirmed ->
    [zero] لا مكتب أكد بياناته
    [one] مكتب واحد أكد بياناته
    [two] مكتبان أكدا بياناتهما
    [few] { $confirmed } مكاتب أكدت بياناتها
    [many] { $confirmed } مكتبا أكد بياناته
   *[other] { $confirmed } مكتب أكد بياناته
}
confirmation-download = تنزيل الجدول (CSV)
confirmation-how = عندما يقول مكتب، أو جهة، إن شيئا لم يتغير:
confirmation-heading-overdue = متأخرة عن الموعد
confirmation-heading-never = لم تؤكد قط
confirmation-caption = الأطول تأخرا أولا
confirmation-caption-never = حسب الترتيب الأبجدي
confirmation-column-id = id
confirmation-column-desk = المكتب
confirmation-column-body = الجهة
confirmation-column-phone = الهاتف
confirmation-column-email = البريد الإلكتروني
confirmation-column-confirmed = آخر تأكيد
confirmation-column-days = أيام التأخر
