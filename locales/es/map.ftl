# The map of an area, and the way to a desk.

map-title = Mapa: { $area }
map-summary = { $count ->
    [one] Dibujo sin calles, con el norte arriba y { $count } punto numerado. Cada punto lleva al mismo número de la lista, que dice todo lo que dice el mapa.
   *[other] Dibujo sin calles, con el norte arriba y { $count } puntos numerados. Cada punto lleva al mismo número de la lista, que dice todo lo que dice el mapa.
}
map-mark = { $number }. { $places } ({ $services })
map-skip = Saltar el mapa e ir a la lista
map-numbers = Los números del mapa son los de la lista.
map-table = El mapa en una tabla
map-table-number = Número en el mapa
map-table-desk = Oficina
map-seats = Una oficina cuyo lugar exacto no se conoce está marcada en el centro de su municipio.
map-approximate = El contorno de la zona es aproximado.
map-attribution = Límites:
map-lost = Sin lugar en el mapa
directions-to = Cómo llegar: { $name }

# A map with streets, from a server that the portal names. Only where there is one.

street-map-open = Mostrar en un mapa con calles
street-map-notice = El mapa viene de { $host }: cuando lo abre, ese sitio ve la dirección de internet (IP) de su dispositivo.
street-map-close = Cerrar el mapa con calles
street-map-in = Acercar
street-map-out = Alejar
street-map-leave = Cerrar el recuadro
street-map-failed = El mapa con calles no se carga. La lista dice dónde están las oficinas.
street-map-by = Mapa:
