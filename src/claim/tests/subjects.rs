//! Verbs of saying behind whoever says so, a name or none.

use super::unsaid::count;

#[test]
fn what_no_one_else_says_is_no_word_of_somebody() {
    for (code, text) in [
        ("en", "The union argues that the pier is unsafe."),
        ("en", "The council added that it was too late."),
        ("en", "The charity reveals that the pier is unsafe."),
        ("en", "His wife added that the pier was unsafe."),
        ("en", "A former judge argues that the pier is unsafe."),
        ("en", "The firm admitted it had lied."),
        ("en", "The firm admitted lying about the pier."),
        ("en", "Satellite images show that the pier is gone."),
        ("en", "The pier was closed at once, the brigade added."),
        ("en", "The pier is unsafe, the charity argues."),
        ("fr", "Le syndicat soutient que le pont est fermé."),
        ("fr", "L'opposition soutient que le pont est fermé."),
        ("fr", "Le maire prévient que le pont est fermé."),
        ("fr", "Le syndicat dénonce une attaque."),
        ("fr", "L'opposition accuse le gouvernement de mentir."),
        ("fr", "Des chercheurs ont montré que le pont bouge."),
        ("fr", "L'étude montre que le pont bouge."),
        ("fr", "Les chiffres montrent que le pont bouge."),
        ("fr", "Le maire a prétendu que le pont bouge."),
        ("fr", "Le pont bouge, ajoute le maire."),
        ("fr", "Le pont bouge, conclut la présidente."),
        ("fr", "Le maire laisse entendre que le pont bouge."),
        ("de", "Der Minister argumentiert, dass die Brücke hält."),
        ("de", "Die Firma ergänzte, dass die Brücke hält."),
        ("de", "Der Verein bekräftigte, dass die Brücke hält."),
        ("de", "Der Minister stellte klar, dass die Brücke hält."),
        ("de", "Die Firma gab zu, dass die Brücke nicht hält."),
        ("de", "Das Gutachten hält fest, dass die Brücke nicht hält."),
        ("de", "Zahlen zeigen, dass die Brücke hält."),
        ("de", "Forscher fanden heraus, dass die Brücke hält."),
        ("de", "Die Brücke halte, fügte der Minister hinzu."),
        ("de", "Die Brücke halte, erläuterte der Minister."),
        ("es", "El alcalde añade que el puente tiembla."),
        ("es", "El informe concluye que el puente tiembla."),
        ("es", "La empresa defiende que el puente aguanta."),
        ("es", "Los datos muestran que el puente tiembla."),
        ("es", "El puente tiembla, reveló el alcalde."),
        ("it", "Il sindaco riconosce che il ponte trema."),
        ("it", "Il sindacato segnala che il ponte trema."),
        ("it", "Stando al rapporto, il ponte trema."),
        ("it", "Il ponte trema, ha fatto sapere il sindaco."),
        ("it", "I dati mostrano che il ponte trema."),
        ("pt", "O prefeito acrescenta que a ponte treme."),
        ("pt", "O sindicato denuncia um ataque."),
        ("pt", "O prefeito informa que a ponte treme."),
        ("pt", "Os dados mostram que a ponte treme."),
        ("pt", "A ponte treme, reconheceu o prefeito."),
        ("pt", "A ponte treme, frisou o prefeito."),
        ("nl", "De burgemeester constateert dat de brug trilt."),
        ("nl", "De burgemeester legt uit dat de brug trilt."),
        ("nl", "De rechter stelt vast dat de brug trilt."),
        ("nl", "De politie deelt mee dat de brug dicht is."),
        ("nl", "De bond houdt vol dat de brug trilt."),
        ("nl", "De brug trilt, voegt de burgemeester toe."),
        ("nl", "De brug trilt, constateert de burgemeester."),
    ] {
        assert_eq!(count(code, text), 1, "{text}");
    }
}

#[test]
fn whoever_says_so_may_be_anybody() {
    for (code, text) in [
        ("en", "The table reveals that the pier is long."),
        ("en", "The theorem argues that the sum is finite."),
        ("en", "The analysis revealed that our pier is long."),
        ("en", "You thought that the pier was gone."),
        (
            "en",
            "In the past, people often thought that the pier was gone.",
        ),
        ("en", "I thought that the pier was gone."),
        ("en", "Later, when asked about it again, he added a stone."),
        ("fr", "Le pont accuse un retard de trois ans."),
        ("fr", "Nos chiffres montrent que le pont bouge."),
        ("fr", "Je soutiens que le pont bouge."),
        ("fr", "On prétend que le pont bouge."),
        ("fr", "Qui accuse le gouvernement de mentir ?"),
        ("de", "Unsere Zahlen zeigen, dass die Brücke hält."),
        ("de", "Man gibt zu, dass die Brücke hält."),
        ("es", "Entre las obras, destaca el puente de hierro."),
        ("es", "Nuestros datos muestran que el puente tiembla."),
        ("it", "I nostri dati mostrano che il ponte trema."),
        ("pt", "Os nossos dados mostram que a ponte treme."),
        ("pt", "Depois, concluiu o curso de direito."),
        ("nl", "Je merkt op dat de brug trilt."),
    ] {
        assert_eq!(count(code, text), 0, "{text}");
    }
}
