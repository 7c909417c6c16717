## Which desks have not said of late that their details are right: for readers, and for the coordinator

confirmation-overdue = { $phone ->
    [yes] { $date } ਤੋਂ ਇਹ ਜਾਣਕਾਰੀ ਪੱਕੀ ਨਹੀਂ ਕੀਤੀ ਗਈ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
   *[no] { $date } ਤੋਂ ਇਹ ਜਾਣਕਾਰੀ ਪੱਕੀ ਨਹੀਂ ਕੀਤੀ ਗਈ।
}
confirmation-never = { $phone ->
    [yes] ਡੈਸਕ ਨੇ ਅਜੇ ਇਹ ਜਾਣਕਾਰੀ ਪੱਕੀ ਨਹੀਂ ਕੀਤੀ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
   *[no] ਡੈਸਕ ਨੇ ਅਜੇ ਇਹ ਜਾਣਕਾਰੀ ਪੱਕੀ ਨਹੀਂ ਕੀਤੀ।
}
confirmation-mark-overdue = ਜਾਣਕਾਰੀ { $date } ਤੋਂ ਪੱਕੀ ਨਹੀਂ
confirmation-mark-never = ਜਾਣਕਾਰੀ ਅਜੇ ਪੱਕੀ ਨਹੀਂ
confirmation-title = ਪੱਕੀ ਕਰਨ ਵਾਲੀ ਜਾਣਕਾਰੀ
confirmation-summary = ਤਾਲਮੇਲ ਕਰਨ ਵਾਲੇ ਲਈ: ਕਿਹੜੇ ਡੈਸਕਾਂ ਨੇ ਕਾਫ਼ੀ ਸਮੇਂ ਤੋਂ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਉਹਨਾਂ ਦੀ ਜਾਣਕਾਰੀ ਠੀਕ ਹੈ।
confirmation-limit = { $count ->
    [one] ਹਰ ਡੈਸਕ { $count } ਦਿਨ ਬਾਅਦ ਜਾਣਕਾਰੀ ਪੱਕੀ ਕਰਦਾ ਹੈ।
   *[other] ਹਰ ਡੈਸਕ { $count } ਦਿਨਾਂ ਬਾਅਦ ਜਾਣਕਾਰੀ ਪੱਕੀ ਕਰਦਾ ਹੈ।
}
confirmation-count = { $overdue ->
    [one] { $overdue } ਡੈਸਕ ਦੀ ਮਿਆਦ ਲੰਘ ਗਈ
   *[other] { $overdue } ਡੈਸਕਾਂ ਦੀ ਮਿਆਦ ਲੰਘ ਗਈ
} · { $never ->
    [one] { $never } ਨੇ ਕਦੇ ਪੱਕੀ ਨਹੀਂ ਕੀਤੀ
   *[other] { $never } ਨੇ ਕਦੇ ਪੱਕੀ ਨਹੀਂ ਕੀਤੀ
} · { $confirmed ->
    [one] { $confirmed } ਨੇ ਪੱਕੀ ਕੀਤੀ
   *[other] { $confirmed } ਨੇ ਪੱਕੀ ਕੀਤੀ
}
confirmation-download = ਸਾਰਣੀ ਡਾਊਨਲੋਡ ਕਰੋ (CSV)
confirmation-how = ਜਦੋਂ ਕੋਈ ਡੈਸਕ ਜਾਂ ਅਦਾਰਾ ਕਹੇ ਕਿ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ:
confirmation-heading-overdue = ਮਿਆਦ ਲੰਘ ਗਈ
confirmation-heading-never = ਕਦੇ ਪੱਕੀ ਨਹੀਂ ਹੋਈ
confirmation-caption = ਸਭ ਤੋਂ ਲੰਮੀ ਦੇਰੀ ਪਹਿਲਾਂ
confirmation-caption-never = ਵਰਣਮਾਲਾ ਅਨੁਸਾਰ
confirmation-column-id = id
confirmation-column-desk = ਡੈਸਕ
confirmation-column-body = ਅਦਾਰਾ
confirmation-column-phone = ਫ਼ੋਨ
confirmation-column-email = ਈ-ਮੇਲ
confirmation-column-confirmed = ਆਖ਼ਰੀ ਪੁਸ਼ਟੀ
confirmation-column-days = ਮਿਆਦ ਤੋਂ ਬਾਅਦ ਦੇ ਦਿਨ
