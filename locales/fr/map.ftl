# The map of an area, and the way to a desk.

map-title = Carte : { $area }
map-summary = { $count ->
    [one] Dessin sans rues, le nord en haut, avec { $count } point numéroté. Chaque point mène au même numéro dans la liste, qui dit tout ce que dit la carte.
   *[other] Dessin sans rues, le nord en haut, avec { $count } points numérotés. Chaque point mène au même numéro dans la liste, qui dit tout ce que dit la carte.
}
map-mark = { $number }. { $places } ({ $services })
map-skip = Passer la carte et aller à la liste
map-numbers = Les numéros de la carte sont ceux de la liste.
map-seats = Un guichet dont le lieu exact n’est pas connu est marqué au centre de sa commune.
map-approximate = Le contour de la zone est approximatif.
map-attribution = Limites :
map-lost = Sans place sur la carte
directions-to = Comment arriver : { $name }
