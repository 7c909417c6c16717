# The map of an area, and the way to a desk.

map-title = Carte : { $area }
map-summary = { $count ->
    [one] Dessin sans rues, le nord en haut, avec { $count } point numéroté. Chaque point mène au même numéro dans la liste, qui dit tout ce que dit la carte.
   *[other] Dessin sans rues, le nord en haut, avec { $count } points numérotés. Chaque point mène au même numéro dans la liste, qui dit tout ce que dit la carte.
}
map-mark = { $number }. { $places } ({ $services })
map-skip = Passer la carte et aller à la liste
map-numbers = Les numéros de la carte sont ceux de la liste.
map-table = La carte sous forme de tableau
map-table-number = Numéro sur la carte
map-table-desk = Guichet
map-seats = Un guichet dont le lieu exact n’est pas connu est marqué au centre de sa commune.
map-approximate = Le contour de la zone est approximatif.
map-attribution = Limites :
map-lost = Sans place sur la carte
directions-to = Comment arriver : { $name }

# A map with streets, from a server that the portal names. Only where there is one.

street-map-open = Afficher sur une carte avec les rues
street-map-notice = La carte vient de { $host } : quand vous l’ouvrez, ce site voit l’adresse internet (IP) de votre appareil.
street-map-close = Fermer la carte avec les rues
street-map-in = Agrandir
street-map-out = Réduire
street-map-leave = Fermer l’encadré
street-map-failed = La carte avec les rues ne se charge pas. La liste dit où sont les guichets.
street-map-by = Carte :
