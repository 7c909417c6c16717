# The map of an area, and the way to a desk.

map-title = Map: { $area }
map-summary = { $count ->
    [one] A drawing without streets, north at the top, with { $count } numbered point. Each point leads to the same number in the list, which says all that the map says.
   *[other] A drawing without streets, north at the top, with { $count } numbered points. Each point leads to the same number in the list, which says all that the map says.
}
map-mark = { $number }. { $places } ({ $services })
map-skip = Skip the map and go to the list
map-numbers = The numbers on the map are those of the list.
map-table = The map as a table
map-table-number = Number on the map
map-table-desk = Desk
map-seats = A desk whose exact place is not known is marked at the centre of its municipality.
map-approximate = The outline of the area is approximate.
map-attribution = Borders:
map-lost = Without a place on the map
directions-to = Directions to { $name }

# A map with streets, from a server that the portal names. Only where there is one.

street-map-open = Show on a map with streets
street-map-notice = The map comes from { $host }: when you open it, that site sees the internet address (IP) of your device.
street-map-close = Close the map with streets
street-map-in = Zoom in
street-map-out = Zoom out
street-map-leave = Close the box
street-map-failed = The map with streets does not load. The list says where the desks are.
street-map-by = Map:
