# The map of an area, and the way to a desk.

map-title = 地图：{ $area }
map-summary = { $count ->
   *[other] 没有街道的示意图，上方为北，有 { $count } 个带编号的点。 每个点通向列表中相同的编号；列表包含地图上的全部信息。
}
map-mark = { $number }. { $places } ({ $services })
map-skip = 跳过地图，前往列表
map-numbers = 地图上的编号与列表中的编号相同。
map-seats = 不知道确切地点的窗口，标在其所在市镇的中心。
map-approximate = 区域的轮廓是大致的。
map-attribution = 边界：
map-lost = 地图上没有位置
directions-to = 前往路线：{ $name }
