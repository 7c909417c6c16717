## Which desks have not said of late that their details are right: for readers, and for the coordinator

confirmation-overdue = { $phone ->
    [yes] { $date } سے ان معلومات کی تصدیق نہیں ہوئی: جانے سے پہلے فون کریں۔
   *[no] { $date } سے ان معلومات کی تصدیق نہیں ہوئی۔
}
confirmation-never = { $phone ->
    [yes] کاؤنٹر نے ابھی ان معلومات کی تصدیق نہیں کی: جانے سے پہلے فون کریں۔
   *[no] کاؤنٹر نے ابھی ان معلومات کی تصدیق نہیں کی۔
}
confirmation-mark-overdue = { $date } سے معلومات کی تصدیق نہیں ہوئی
confirmation-mark-never = معلومات کی ابھی تصدیق نہیں ہوئی
confirmation-title = تصدیق طلب معلومات
confirmation-summary = رابطہ کار کے لیے: کن کاؤنٹرز نے کافی عرصے سے نہیں بتایا کہ ان کی معلومات درست ہیں۔
confirmation-limit = { $count ->
    [one] ہر کاؤنٹر { $count } دن بعد اپنی معلومات کی تصدیق کرتا ہے۔
   *[other] ہر کاؤنٹر ہر { $count } دن بعد اپنی معلومات کی تصدیق کرتا ہے۔
}
confirmation-count = { $overdue ->
    [one] { $overdue } کاؤنٹر کی مدت گزر گئی
   *[other] { $overdue } کاؤنٹرز کی مدت گزر گئی
} · { $never ->
    [one] { $never } نے کبھی تصدیق نہیں کی
   *[other] { $never } نے کبھی تصدیق نہیں کی
} · { $confirmed ->
    [one] { $confirmed } نے تصدیق کی
   *[other] { $confirmed } نے تصدیق کی
}
confirmation-download = جدول ڈاؤن لوڈ کریں (CSV)
confirmation-how = جب کوئی کاؤنٹر یا ادارہ کہے کہ کچھ نہیں بدلا:
confirmation-heading-overdue = مدت گزر گئی
confirmation-heading-never = کبھی تصدیق نہیں ہوئی
confirmation-caption = سب سے زیادہ تاخیر پہلے
confirmation-caption-never = حروفِ تہجی کے مطابق
confirmation-column-id = id
confirmation-column-desk = کاؤنٹر
confirmation-column-body = ادارہ
confirmation-column-phone = فون
confirmation-column-email = ای میل
confirmation-column-confirmed = آخری تصدیق
confirmation-column-days = مدت کے بعد کے دن
