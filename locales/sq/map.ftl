# The map of an area, and the way to a desk.

map-title = Harta: { $area }
map-summary = { $count ->
    [one] Vizatim pa rrugë, me veriun lart dhe { $count } pikë me numër. Çdo pikë të çon te i njëjti numër në listë, e cila tregon gjithçka që tregon harta.
   *[other] Vizatim pa rrugë, me veriun lart dhe { $count } pika me numër. Çdo pikë të çon te i njëjti numër në listë, e cila tregon gjithçka që tregon harta.
}
map-mark = { $number }. { $places } ({ $services })
map-skip = Kalo hartën dhe shko te lista
map-numbers = Numrat në hartë janë ata të listës.
map-table = Harta si tabelë
map-table-number = Numri në hartë
map-table-desk = Sporteli
map-seats = Një sportel, vendi i saktë i të cilit nuk dihet, shënohet në qendër të bashkisë së tij.
map-approximate = Kufiri i zonës është i përafërt.
map-attribution = Kufijtë:
map-lost = Pa vend në hartë
directions-to = Si të shkoni: { $name }

# A map with streets, from a server that the portal names. Only where there is one.

street-map-open = Shfaq në një hartë me rrugë
street-map-notice = Harta vjen nga { $host }: kur e hapni, ajo faqe sheh adresën e internetit (IP) të pajisjes suaj.
street-map-close = Mbyll hartën me rrugë
street-map-in = Zmadho
street-map-out = Zvogëlo
street-map-leave = Mbyll kutinë
street-map-failed = Harta me rrugë nuk ngarkohet. Lista tregon ku janë sportelet.
street-map-by = Harta:
