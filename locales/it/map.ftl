# La mappa di una zona, e come si arriva a uno sportello.

map-title = Mappa: { $area }
map-summary = { $count ->
    [one] Disegno senza strade, con il nord in alto e { $count } punto numerato. Ogni punto porta allo stesso numero nell’elenco, che dice tutto quello che dice la mappa.
   *[other] Disegno senza strade, con il nord in alto e { $count } punti numerati. Ogni punto porta allo stesso numero nell’elenco, che dice tutto quello che dice la mappa.
}
map-mark = { $number }. { $places } ({ $services })
map-skip = Salta la mappa e vai all’elenco
map-numbers = I numeri sulla mappa sono quelli dell’elenco.
map-table = La mappa in una tabella
map-table-number = Numero sulla mappa
map-table-desk = Sportello
map-seats = Uno sportello di cui non si conosce il punto esatto è segnato nel centro del suo Comune.
map-approximate = Il contorno della zona è approssimativo.
map-attribution = Confini:
map-lost = Senza un posto sulla mappa
directions-to = Come arrivare: { $name }

# A map with streets, from a server that the portal names. Only where there is one.

street-map-open = Mostra su una mappa con le strade
street-map-notice = La mappa viene da { $host }: quando la apri, quel sito vede l’indirizzo internet (IP) del tuo dispositivo.
street-map-close = Chiudi la mappa con le strade
street-map-in = Ingrandisci
street-map-out = Rimpicciolisci
street-map-leave = Chiudi il riquadro
street-map-failed = La mappa con le strade non si carica. Dove sono gli sportelli lo dice l’elenco.
street-map-by = Mappa:
