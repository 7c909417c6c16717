# Where a desk does a procedure differently: for the reader, and for those who coordinate.

practice-at = 这里的做法不同
practice-until-day = 至 { $date }
desk-practices = 此处做法不同的手续
practice-left = 还剩 { $time }
practice-last-day = 今天到期
practice-late = 已逾期 { $time }
practices-title = 各窗口不同的做法
practices-summary = 供协调人员使用：哪些窗口还没有遵循共同规则、原因以及何时统一。
practices-text = 共同规则就是指南中的内容。每个例外都有原因和结束日期。
practices-none = 没有窗口申报例外：据我们所知，都遵循指南。
practices-count = 例外：{ $count }
practices-overdue = 已逾期：{ $count }
practices-owner = 指南负责机构
practices-caption = 各窗口的例外
practices-until = 统一期限
practices-standard = 共同规则
practices-desk = 窗口和机构
practices-exception = 不同之处
