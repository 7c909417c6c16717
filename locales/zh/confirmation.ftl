## Which desks have not said of late that their details are right: for readers, and for the coordinator

confirmation-overdue = { $phone ->
    [yes] 自{ $date }以来未确认：去之前请先打电话。
   *[no] 自{ $date }以来未确认。
}
confirmation-never = { $phone ->
    [yes] 该窗口尚未确认这些信息：去之前请先打电话。
   *[no] 该窗口尚未确认这些信息。
}
confirmation-mark-overdue = 信息自{ $date }以来未确认
confirmation-mark-never = 信息尚未确认
confirmation-title = 待确认的信息
confirmation-summary = 供协调人员使用：哪些窗口很久没有确认自己的信息是正确的。
confirmation-limit = { $count ->
   *[other] 每个窗口每 { $count } 天确认一次信息。
}
confirmation-count = { $overdue ->
   *[other] { $overdue } 个窗口逾期
} · { $never ->
   *[other] { $never } 个从未确认
} · { $confirmed ->
   *[other] { $confirmed } 个已确认
}
confirmation-download = 下载表格（CSV）
confirmation-how = 当窗口或机构表示没有变化时：
confirmation-heading-overdue = 逾期
confirmation-heading-never = 从未确认
confirmation-caption = 逾期最久的在前
confirmation-caption-never = 按字母顺序
confirmation-column-id = id
confirmation-column-desk = 窗口
confirmation-column-body = 机构
confirmation-column-phone = 电话
confirmation-column-email = 电子邮箱
confirmation-column-confirmed = 上次确认
confirmation-column-days = 逾期天数
