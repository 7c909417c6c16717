# The map of an area, and the way to a desk.

map-title = Mapa: { $area }
map-summary = { $count ->
    [one] Dibujo sin calles, con el norte arriba y { $count } punto numerado. Cada punto lleva al mismo número de la lista, que dice todo lo que dice el mapa.
   *[other] Dibujo sin calles, con el norte arriba y { $count } puntos numerados. Cada punto lleva al mismo número de la lista, que dice todo lo que dice el mapa.
}
map-mark = { $number }. { $places } ({ $services })
map-skip = Saltar el mapa e ir a la lista
map-numbers = Los números del mapa son los de la lista.
map-seats = Una oficina cuyo lugar exacto no se conoce está marcada en el centro de su municipio.
map-approximate = El contorno de la zona es aproximado.
map-attribution = Límites:
map-lost = Sin lugar en el mapa
directions-to = Cómo llegar: { $name }
