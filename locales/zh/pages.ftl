# 页面用语：带参数的句子，以及各类事物的名称。

language-name = 中文

## 各语言的名称（用读者的语言）

language-it = 意大利语
language-en = 英语
language-fr = 法语
language-es = 西班牙语
language-ro = 罗马尼亚语
language-sq = 阿尔巴尼亚语
language-ar = 阿拉伯语
language-zh = 中文
language-uk = 乌克兰语
language-bn = 孟加拉语
language-ur = 乌尔都语
language-pa = 旁遮普语

## 导航与栏目

nav-home = 首页
collection-faq = 常见问题
collection-faq-summary = 大家最常问的问题的解答，按主题分类。
collection-guides = 办事指南
collection-guides-summary = 一步一步告诉您怎么办手续：需要的材料、时间和费用。
collection-services = 服务窗口和办公室
collection-services-summary = 该去找谁：按地点、类型和所讲语言查找服务窗口和办公室。
collection-organizations = 机构
collection-organizations-summary = 服务网络中的机构和它们的作用。
collection-glossary = 官方用语
collection-glossary-summary = 解释您在信件和政府办公室里会遇到的意大利语词语。
collection-training = 培训
collection-training-summary = 面向网络工作人员的培训活动。
collection-news = 通知
collection-news-summary = 服务网络的新消息和通知。
collection-pages = 页面
group-other = 其他
search-title = 搜索
search-summary = 在问题、指南和官方用语中搜索。
index-summary = 按首字母排列的问题和指南，然后是意大利语官方用语。
translations-title = 翻译情况
translations-summary = 供编辑人员使用：哪些文本需要翻译、更新或审核。
not-found-title = 找不到页面
not-found-text = 该页面不存在，或者网址已更改。
facet-area = 按地点
facet-kind = 按类型
facet-language = 按所讲语言
services-in-title = 服务窗口和办公室：{ $area }
services-speaking-title = 哪里可以讲{ $language }
services-language-unknown = 目前还没有窗口注明会说这种语言。
table-label = 表格

## 数量

count-items = { $count ->
   *[other] { $count } 项
}
# 在搜索结果旁边，也用作筛选条件。
search-validated = 已由机构审定
count-answers = { $count ->
   *[other] { $count } 个解答
}
count-services = { $count ->
   *[other] { $count } 个服务窗口
}
fact-money = { $amount } 欧元
fact-percent = { $amount }%
duration-hours = { $count ->
   *[other] { $count } 小时
}
duration-days = { $count ->
   *[other] { $count } 天
}
duration-working-days = { $count ->
   *[other] { $count } 个工作日
}
duration-months = { $count ->
   *[other] { $count } 个月
}
duration-years = { $count ->
   *[other] { $count } 年
}
hours-amount = { $hours } 小时
file-format = { $format }，{ $kilobytes } kB

## 翻译

translation-machine = 机器翻译（{ $date }），尚未经人工检查。以{ $language }文本为准。
translation-machine-reviewed = 机器翻译，已经人工检查（{ $date }）。
translation-partial = 本页有一部分还没有翻译。
translation-outdated = 翻译之后（{ $date }），{ $language }文本有改动：未更新的部分已标出。
translation-missing = 本页还没有翻译：以下是{ $language }文本。
translation-see-original = 阅读{ $language }页面
section-outdated = 这一部分在翻译之后有改动：请与{ $language }文本对照。
section-critical = 这一部分有改动，译文还没有更新：以下是{ $language }文本。
section-missing = 这一部分还没有翻译：以下是{ $language }文本。
original-label = { $language }文本
todo-outdated = 待更新
todo-partial = 部分已翻译
todo-missing = 待翻译
todo-machine = 待审核（机器翻译）

## 审定

validation-valid = 本文由 { $by } 于{ $date }审定。
validation-expired = { $by } 的审定（{ $date }）已过期。
validation-voided = 本文在 { $by } 审定（{ $date }）之后有改动：该审定不再有效。

## 文中提示

alert-note = 说明
alert-tip = 建议
alert-important = 重要
alert-warning = 注意
alert-caution = 危险

## 所需材料

form-original = 原件
form-copy = 复印件
form-photo = 照片
form-stamp = 印花税票（marca da bollo）
form-sworn-translation = 宣誓翻译件

## 各处不同的做法

practice-documents = 材料
practice-times = 时间
practice-costs = 费用
practice-booking = 预约

## 服务窗口

service-kind-desk = 外国人服务窗口（Sportello）
service-kind-questura = 警察局（Questura）
service-kind-prefettura = 省督府（Prefettura）
service-kind-comune = 市政府（Comune）
service-kind-cpi = 就业中心（Centro per l’impiego）
service-kind-asl = 地方卫生局（ASL）
service-kind-cpia = 成人学校（CPIA）
service-kind-ccia = 商会（Camera di commercio）
service-kind-consorzio = 社会服务（Consorzio、Unione di Comuni）
service-kind-patronato = 社会权益代办机构（Patronato）
service-kind-association = 协会
appointment-none = 不需要预约。
appointment-possible = 可以预约。
appointment-required = 必须预约。
wheelchair-yes = 轮椅可以进出。
wheelchair-limited = 部分区域轮椅可以进出。
wheelchair-no = 轮椅不能进出。
phase-as-is = 项目开始前已开放
phase-pilot = 试行中
phase-live = 已开放
contact-phone = 电话
contact-mobile = 手机
contact-email = 电子邮箱
contact-pec = 认证电子邮箱（PEC）
contact-website = 网站
speaker-operator = 工作人员
speaker-mediator = 跨文化调解员
speaker-phone = 电话口译员

## 机构

organization-kind-comune = 市政府（Comune）
organization-kind-provincia = 省政府（Provincia）
organization-kind-prefettura = 省督府（Prefettura）
organization-kind-questura = 警察局（Questura）
organization-kind-asl = 卫生局（ASL）
organization-kind-school = 学校
organization-kind-agency = 国家机构或部门
organization-kind-ministry = 部委
organization-kind-chamber-of-commerce = 商会（Camera di commercio）
organization-kind-university = 大学
organization-kind-consorzio = 联合机构（Consorzio）
organization-kind-patronato = 社会权益代办机构（Patronato）
organization-kind-association = 协会或基金会
organization-kind-council = 委员会或行业公会

## 官方用语

encounter-letter = 信件中
encounter-form = 表格中
encounter-office = 办公室里

## 培训

mode-in-person = 现场
mode-distance = 远程
mode-mixed = 部分远程
session-planned = 计划中
session-held = 已举行
session-cancelled = 已取消
participants-invited = { $count ->
   *[other] { $count } 人受邀
}
participants-attended = { $count ->
   *[other] { $count } 人出席
}
participants-passed = { $count ->
   *[other] { $count } 人合格
}
satisfaction = { $mean } 分，满分 { $scale } 分（{ $count ->
   *[other] { $count } 份答卷
}）

## Sheets, two languages, readers' answers

counter-title = { $title }：双语对照
counter-summary = 同一内容，两种语言并排，供服务窗口使用。
counter-missing = 这一部分还没有翻译：窗口工作人员会根据{ $language }文本为您解释。
counter-outdated = 这一部分的译文已经失效：窗口工作人员会根据{ $language }文本为您解释。
counter-stamp = 服务窗口盖章和日期
poster-title = { $title }：海报
poster-summary = 一张用来张贴的 A4 纸，上面有开放时间、所讲语言和二维码。
# It stands on the poster in all languages, beside the QR code.
poster-invitation = 扫描二维码，用中文阅读
leaflet-title = { $title }：折页
leaflet-summary = 问题和简要回答，印在一张折成三折的 A4 纸上。
feedback-subject = 问题反映：{ $title }
feedback-subject-rated = 清楚程度 { $rating } 分（满分 5 分）：{ $title }
feedback-body = 请在这里写下哪里不对或缺少什么。请不要写个人信息。请保留最后一行：它说明是哪个页面。

## Accessibility

yes = 是
no = 否
accessibility-title = 无障碍
accessibility-summary = 本网站的无障碍程度、哪些内容有障碍，以及可以向谁反映。
accessibility-status-full = 本网站符合意大利法律 L. 4/2004 的要求。
accessibility-status-partial = 本网站部分符合意大利法律 L. 4/2004 的要求。
accessibility-status-none = 本网站不符合意大利法律 L. 4/2004 的要求。
accessibility-method-self = 机构自行评估
accessibility-method-third-party = 第三方评估
accessibility-method-agid = 机构按照 AGID 的模板自行评估
accessibility-cause-non-compliance = 不符合法律 L. 4/2004
accessibility-cause-burden = 负担过重
accessibility-cause-out-of-scope = 不在该法律的适用范围内
audit-extent = { $pages ->
   *[other] { $pages } 个页面
}，{ $runs ->
   *[other] 共检查 { $runs } 次
}
audit-outcome = { $count ->
    [0] 没有发现违反规则的地方。
   *[other] 发现 { $count } 处违反规则的地方。
}

## Navigation and collections

offline-title = 没有网络也能阅读
offline-summary = 您选择的主题会保存在手机上，没有网络时也能阅读。
# The topic is already named in the reader's language.
keep-topic-named = 保存到手机：{ $topic }
# At the foot of every page of an offline copy: a day, the address of the site.
offline-copy = { $date } 的副本，来自网站 { $address }
# A text file beside the pages, on a USB stick. The portal's title, a day, an address.
offline-note = { $title }

    阅读：双击打开文件 index.html。搜索：打开文件 search.html。
    不需要网络，也不需要安装程序。所有文件必须放在一起。

    本副本的日期：{ $date }。最新的页面在这里：{ $address }
embed-full = 在 { $portal } 上阅读

## Sheets, two languages, readers' answers

counter-others = 与{ $language }文本对照的另一种语言
counter-choose = 请选择要与{ $language }文本逐段对照的语言。
