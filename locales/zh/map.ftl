# The map of an area, and the way to a desk.

map-title = 地图：{ $area }
map-summary = { $count ->
   *[other] 没有街道的示意图，上方为北，有 { $count } 个带编号的点。 每个点通向列表中相同的编号；列表包含地图上的全部信息。
}
map-mark = { $number }. { $places } ({ $services })
map-skip = 跳过地图，前往列表
map-numbers = 地图上的编号与列表中的编号相同。
map-table = 地图的表格形式
map-table-number = 地图上的编号
map-table-desk = 窗口
map-seats = 不知道确切地点的窗口，标在其所在市镇的中心。
map-approximate = 区域的轮廓是大致的。
map-attribution = 边界：
map-lost = 地图上没有位置
directions-to = 前往路线：{ $name }

# A map with streets, from a server that the portal names. Only where there is one.

street-map-open = 在有街道的地图上显示
street-map-notice = 地图来自 { $host }：您打开地图时，该网站会看到您设备的网络地址（IP）。
street-map-close = 关闭街道地图
street-map-in = 放大
street-map-out = 缩小
street-map-leave = 关闭方框
street-map-failed = 街道地图无法加载。列表中写明了各窗口的位置。
street-map-by = 地图：
