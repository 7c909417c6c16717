# 默认主题的用语。每条单独使用：没有参数。

# 本语言的名称。
language-name = 中文

## 每页的框架

skip-link = 跳到正文
languages = 语言
main-navigation = 主菜单
breadcrumb = 当前位置
site-notice = 关于本网站的通知
news-feed = 新闻订阅（Atom）
translations-state = 翻译情况
made-with = 制作工具：
updated = 最近更新

## 搜索

search = 搜索
# 输入框上显示的名称。
search-label = 您要找什么？
search-submit = 搜索
search-noscript = 搜索需要 JavaScript，但这里没有启用。通过下面的目录可以打开本网站的所有页面。
search-index = 所有页面（按顺序）
jump-to = 跳到某一组
list-empty = 这里还没有内容。

## 首页、语言选择、不存在的页面

home-needs = 您需要什么？
home-topics = 主题
home-places = 您附近的服务窗口
home-places-text = 请选择您居住的地区，查找办公室和服务窗口。
home-languages = 用其他语言阅读
home-news = 新闻
home-networks = 服务网络
choose-language = 请选择语言
not-found = 找不到页面
moved = 本页有了新网址
# 后面是页面名称。
moved-to = 现在在这里：

## 列表

# 在标题旁边：该页没有译文。
state-missing = 未翻译
state-outdated = 译文待更新
state-partial = 部分已翻译
glossary-text = 解释您在信件、表格和政府办公室里会看到的意大利语词语。
calendar-undated = 没有日期
date-unknown = 日期待定

## 每篇文本

on-this-page = 本页内容
short-answer = 简要回答
# 后面是原文页面的标题。
# 后面是日期。
review-overdue = 本文原定最迟在以下日期重新检查：
validation-by = 审定方
validation-expires = 有效期至
validation-scope = 适用范围
attachments = 可下载的文件
related = 另请阅读
about-page = 关于本页
owner = 负责单位
topics = 主题
sources = 来源

## 办事指南

guide-glance = 费用和居留证
guide-statuses = 涉及的居留证
guide-practices = 哪里的做法不同
guide-practices-text = 这些服务窗口有自己的规定，并注明原因和截止日期。
practice-reason = 原因
practice-until = 截止日期

## 服务窗口和办公室

contacts = 联系方式
contacts-unknown = 还没有联系方式。
desks-none = 没有可显示的服务窗口。
address-unknown = 还没有地址。
open-map = 在地图应用中打开
closed = 休息
holiday = 节假日
# A date follows.
hours-caption = 七天，开始于
hours-day = 日期
hours-open = 开放时间
hours-unknown = 目前未注明开放时间。去之前最好先询问该办公室。
# 这三条后面是一个或两个日期，以及原因。
closure-closed = 关闭：
closure-hours = 时间与平时不同：
closure-message = 通知：
service-where = 在哪里
service-place = 地点
service-area = 地区
service-wheelchair = 轮椅通行
service-appointment = 预约
service-hours = 开放时间
service-languages = 所讲语言
service-about = 关于这个服务窗口
service-kind = 类型
service-organization = 所属机构
service-networks = 服务网络
service-statuses = 办理的居留证
service-phase = 服务状态
service-confirmed = 信息确认日期
organization-kind = 机构类型
organization-role = 作用
organization-parent = 隶属于
organization-site = 网站
organization-services = 该机构的服务窗口和办公室

## 词汇表

term-name = 用您的语言
term-expansion = 全称
term-met-in = 在哪里会遇到这个词
term-used-in = 用到这个词的文本

## 培训

session-place = 地点
session-mode = 方式
session-hours = 时长
session-trainers = 培训老师
session-target = 培训对象
session-participants = 参加者
training-sheet = 课程信息
training-project = 项目
training-provider = 主办方
training-needs = 针对的需求
training-programme = 课程内容
training-satisfaction = 满意度
training-modules = 单元
training-sessions = 培训活动
training-materials = 资料
training-evidence = 记录和证明材料

## 新闻

# 这两条后面是日期。
news-expires = 本消息有效期至
news-expired = 本消息已过期。有效期曾至

## 翻译情况（供编辑人员使用）

translations-text = 供网站维护人员使用：这种语言还缺什么、什么需要更新。
translations-totals = 各栏目的翻译
translations-collection = 栏目
translations-all = 文本
translations-current = 最新
translations-machine = 机器翻译
translations-outdated = 待更新
translations-missing = 缺少
translations-none = 所有译文都是最新的。

## What can be done with a page

tools = 页面工具
tool-counter = 双语对照
tool-poster = 可打印的海报
tool-leaflet = 可打印的折页
tool-sms = 发短信
tool-mail = 发电子邮件
tool-share = 分享
tool-share-done = 网址已复制。
tool-aloud = 听朗读
tool-print = 打印
# A date follows.
printed-as-of = 内容更新至

## At the counter, in two languages

counter-page = 返回该页面

## Sheets to print

poster-text = 用来张贴的海报：一张 A4 纸，扫描上面的二维码就能用各种语言打开该页面。
poster-week = 一周时间（节假日除外）
poster-write-hours = 开放时间（请用手写）：
leaflet-text = 用来分发的折页：一张横向的 A4 纸，折成三折。

## What readers think of it

feedback-title = 本页的信息有多清楚？
feedback-scale = 从 1（一点也不清楚）到 5（非常清楚）
feedback-why-bad = 您在哪方面遇到的困难最大？
feedback-bad-unclear = 有的说明不清楚
feedback-bad-incomplete = 有的说明不完整
feedback-bad-lost = 有时我不知道自己做得对不对
feedback-bad-technical = 我遇到了技术问题
feedback-bad-other = 其他
feedback-why-good = 您最满意的是哪方面？
feedback-good-clear = 说明很清楚
feedback-good-complete = 说明很完整
feedback-good-guided = 我一直知道自己做得对
feedback-good-smooth = 我没有遇到技术问题
feedback-good-other-good = 其他
feedback-comment = 您想补充说明吗？
feedback-hint = 最多 200 个字符。请不要写姓名、电话号码或其他个人信息。
feedback-send = 发送
# Beside a box; the words of a search that found nothing follow.
feedback-asked = 同时发送您刚才搜索的词：
feedback-mail = 写信反映本页的问题

## Accessibility and foot of the page

accessibility-declaration = 无障碍声明
accessibility-page = 网站无障碍
dpo = 数据保护负责人（RPD）
accessibility-read-declaration = 在 AGID 网站上阅读声明
accessibility-no-declaration = 该机构还没有发表声明。
accessibility-prepared = 声明编写日期
accessibility-method = 检查方式
accessibility-reviewed = 最近复查日期
accessibility-barriers = 哪些内容有障碍
# How the same can be had follows.
accessibility-alternative = 替代办法：
accessibility-no-barriers = 该机构没有注明有障碍的内容。
accessibility-feedback = 反映障碍
# A mail address follows.
accessibility-write = 请写信到：
accessibility-no-contact = 该机构还没有注明该写信给谁。
# A web address follows.
accessibility-enforcement = 如果该机构在 30 天内没有答复，或者答复不能解决问题，您可以向数字事务监察专员（Difensore civico per il digitale）反映：
accessibility-audit = 最近一次自动检查
accessibility-audit-limit = 自动检查只能发现一部分障碍，不能代替请人试用。
audit-day = 日期
audit-standard = 规则
audit-tool = 工具
audit-size = 页面
audit-findings = 发现的问题
audit-undecided = 需要人工查看的内容
accessibility-about = 网站和机构
accessibility-published = 网站发布日期
accessibility-tested = 请残障人士试用过
accessibility-cms = 制作页面的软件
accessibility-employees = 残障员工
accessibility-workstations = 适合残障人士的工作位
accessibility-officer = 帮助残障员工融入工作的负责人
accessibility-budget = 信息技术支出中用于无障碍的部分

## Search

search-results = 搜索结果
# A number follows.
search-found = 找到的页面：
search-busy = 正在搜索……
search-failed = 搜索没有成功。请稍后重试，或者使用所有页面的目录。
search-offline = 网络没有响应，没有网络就不能在这里搜索。您输入的词会留在搜索框里：请稍后重试。
search-more = 更多结果
search-narrow = 筛选结果
search-by-kind = 页面类型
search-by-topic = 主题
search-by-area = 地点
search-by-spoken = 窗口所讲语言
search-by-status = 居留证类型
search-by-language = 文本语言
search-by-validated = 审定
# The choice of who does not narrow.
search-any = 所有页面
search-clear = 清除筛选条件
search-none-left = 没有页面既含有这些词，又符合这些筛选条件。
# Heading above the topics that are most like the words.
search-near = 您要找的主题也许在这里
search-ask = 该去问谁
search-ask-text = 服务窗口也可以当面或通过电话为您解答。请选择您居住的地方：
search-elsewhere = 用其他语言搜索这些词
# Beside a result: no person has checked the translation.
search-machine = 机器翻译
search-machine-reviewed = 机器翻译，已校对
search-current = 译文为最新
search-unvalidated = 未经审定
search-nothing = 没有页面含有这些词。请试试少用几个词，或者用更简单的词，也可以在下面的目录里查找。

## Without a network

# At the foot of the page.
offline = 没有网络也能阅读
keep-topic = 把这个主题保存到手机
keep-page = 把本页保存到手机
keep-busy = 正在保存页面……
keep-done = 完成：现在没有网络也能阅读。
keep-what = 保存了什么，怎么删除
keep-full = 手机空间不足。请腾出一些空间，然后重试。
keep-failed = 保存没有成功：网络中断了。您可以重试。
offline-text = 只有您在这里或在某个主题页面按下按钮，页面才会保存。从那时起，最近打开的页面也会保存。所有内容都只留在这部手机上，别人看不到。如果手机是借来的，或者您在公共场所，最好什么都不要保存。
offline-noscript = 保存页面需要 JavaScript，但这里没有启用。下面的主题可以在有网络时阅读。
offline-unreachable = 现在没有网络，您要看的页面也没有保存在这部手机上。
offline-chosen = 已保存的主题和页面
offline-visited = 最近打开的页面
offline-nothing = 这部手机上没有保存任何内容。
offline-forget = 全部删除
offline-gone = 保存的内容已全部删除。
copied-note = 网络没有响应：这是保存在手机上的副本。费用和时间可能已有变化。
copied-day = 副本日期：

## Accessibility and foot of the page

faq-link = FAQ – 常见问题

## Pages for other sites

# Under a piece in another site's frame; a date follows.
embed-as-of = 数据截至
embeds-title = 把这些页面放到您的网站上
embeds-summary = 供服务窗口和公共机构使用：只要一行代码，就能在您的页面里显示一个解答、一篇指南或一个服务窗口。内容会自动更新。
embeds-choose = 请从下面的列表中选择一个页面，复制它的那一行代码。
embeds-paste = 请把这一行粘贴到您的页面里要显示文本的位置。高度会自动调整，读者可以切换语言。
embeds-options = 如果需要，可以在第一个标签中添加属性：lang="ar" 表示使用另一种语言，accent="7a1f3d" 表示您的颜色，scheme="light" 或 scheme="dark" 表示浅色或深色。
embeds-nothing-loads = 如果脚本被停用，或者本门户网站没有响应，读者会看到一个通往该页面的普通链接。
embeds-privacy = 这段内容不使用 cookie，不在读者的设备上保存任何东西，也不从第三方加载任何内容。
embeds-policy = 如果您的网站设置了 Content Security Policy，它必须允许：
embeds-ways = 三种方式，每种页面各有一个例子
embeds-element = 一行代码，高度自动调整：
embeds-frame = 一个简单的框架（iframe），高度固定，您的页面里不需要脚本：
embeds-content = JSON 格式的文本，用来制作您自己的页面：
embeds-line = 要粘贴的代码
embeds-areas = 某个地方的服务窗口
