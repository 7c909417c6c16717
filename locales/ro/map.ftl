# The map of an area, and the way to a desk.

map-title = Harta: { $area }
map-summary = { $count ->
    [one] Desen fără străzi, cu nordul sus și { $count } punct numerotat. Fiecare punct duce la același număr din listă, care spune tot ce spune harta.
    [few] Desen fără străzi, cu nordul sus și { $count } puncte numerotate. Fiecare punct duce la același număr din listă, care spune tot ce spune harta.
   *[other] Desen fără străzi, cu nordul sus și { $count } de puncte numerotate. Fiecare punct duce la același număr din listă, care spune tot ce spune harta.
}
map-mark = { $number }. { $places } ({ $services })
map-skip = Sari peste hartă și mergi la listă
map-numbers = Numerele de pe hartă sunt cele din listă.
map-table = Harta ca tabel
map-table-number = Numărul de pe hartă
map-table-desk = Ghișeu
map-seats = Un ghișeu al cărui loc exact nu se cunoaște este marcat în centrul comunei sale.
map-approximate = Conturul zonei este aproximativ.
map-attribution = Limite:
map-lost = Fără loc pe hartă
directions-to = Cum ajungeți: { $name }

# A map with streets, from a server that the portal names. Only where there is one.

street-map-open = Arată pe o hartă cu străzi
street-map-notice = Harta vine de la { $host }: când o deschideți, acel site vede adresa de internet (IP) a dispozitivului dumneavoastră.
street-map-close = Închide harta cu străzi
street-map-in = Mărește
street-map-out = Micșorează
street-map-leave = Închide caseta
street-map-failed = Harta cu străzi nu se încarcă. Lista spune unde sunt ghișeele.
street-map-by = Harta:
