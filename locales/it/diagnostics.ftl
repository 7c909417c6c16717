# Che cosa non va in un portale, perché e che cosa fare. Ogni messaggio si chiama come il suo codice.

diagnostic-message-syntax = Questo testo dell’interfaccia non si legge: { $reason }.
    .help = Un messaggio si scrive « nome = testo »; le righe che lo continuano sono rientrate e ogni graffa aperta si chiude.
