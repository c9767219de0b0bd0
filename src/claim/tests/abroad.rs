//! Attributions in other languages than English, by their forms, and what only looks like one.

use crate::claim::judge;
use crate::settings::Cut;
use crate::words::table;

/// Whether the language of this `code` reads somebody's word in `text`.
fn attributes(code: &str, text: &str) -> bool {
    let table = table(code).expect("the table");
    let judged = judge(std::iter::once(text), table, Cut::Balanced);
    judged.iter().any(|one| one.spoken)
}

#[test]
fn somebodys_word_is_known_by_its_forms_abroad() {
    for (code, texts) in [
        (
            "de",
            &[
                "Das geht aus dem Jahresbericht der Behörde hervor.",
                "Eine Studie der Universität Halm zeigt, dass die Boote älter werden.",
                "Die Studie kommt zu dem Schluss, dass die Boote älter werden.",
                "Aus dem Bericht geht hervor, dass die Boote älter werden.",
                "Der Hafen sei tot, lautet das Urteil der Fischer.",
                "Petersen bemängelt, dass niemand kam.",
                "Das Gericht befand, dass der Rat den Hafen nicht verkaufen darf.",
                "Das Gericht entschied, der Rat dürfe den Hafen nicht verkaufen.",
                "Die Polizei geht von Brandstiftung aus.",
                "Wie Petersen erzählt, brannte der Hafen ab.",
                "Nach Ansicht von Petersen brannte der Hafen ab.",
                "Nach Einschätzung der Fischer ist der Hafen tot.",
                "Aus Sicht des Verbands ist der Hafen tot.",
                "Petersen verweist darauf, dass die Boote älter werden.",
                "Petersen verwies auf die alten Boote.",
                "Petersen spricht sich gegen den Plan aus.",
                "Petersen zeigte sich überzeugt, dass der Hafen bleibt.",
                "Petersen beschwerte sich, dass niemand kam.",
                "Forscher der Universität Halm haben herausgefunden, dass Boote altern.",
                "Der Hafen sei, so steht es im Bericht, ein toter Ort.",
                "Der Staatsanwalt beschuldigt den Rat der Untreue.",
            ][..],
        ),
        (
            "fr",
            &[
                "C'est ce qui ressort du rapport annuel du port.",
                "Il ressort du rapport que les bateaux vieillissent.",
                "Le port est mort, peut-on lire dans le rapport.",
                "Le port serait mort, aux dires des pêcheurs.",
                "Le port serait mort, à en croire le maire.",
                "Morel se plaint que personne ne soit venu.",
                "Morel fait remarquer que les bateaux vieillissent.",
                "Le tribunal a jugé que la ville ne pouvait pas vendre le port.",
                "Le maire accuse la ville de vendre le port.",
                "Comme l'a indiqué la police, le port a brûlé.",
                "De l'avis de Morel, le port a brûlé.",
                "Aux yeux de Morel, le port est mort.",
                "Morel s'en prend au maire.",
                "Morel appelle à fermer le port.",
                "Morel a qualifié le plan de « coup de poignard dans le dos ».",
                "Morel réclame que la ville ferme le port.",
                "Morel s'inquiète de la fermeture du port.",
                "Des chercheurs de l'université de Halm ont découvert que les bateaux vieillissent.",
                "On peut lire dans la lettre : « Le port est fermé jusqu'au premier mai. »",
                "La ville rejette ces accusations.",
                "Morel martèle que le port est mort.",
                "Morel fustige « un plan que personne n'a voulu ».",
                "Le parquet soupçonne le maire de corruption.",
            ][..],
        ),
        (
            "es",
            &[
                "Así consta en el informe anual del puerto.",
                "Un estudio de la Universidad de Halma muestra que los barcos envejecen.",
                "El estudio concluye que los barcos envejecen.",
                "Del informe se desprende que los barcos envejecen.",
                "El puerto está muerto, a juicio de los pescadores.",
                "El puerto está muerto, en palabras del alcalde.",
                "Peral se queja de que nadie vino.",
                "El tribunal dictaminó que la ciudad no podía vender el puerto.",
                "A juicio de Peral, el puerto ardió.",
                "En opinión de Peral, el puerto ardió.",
                "Peral calificó el plan de «puñalada por la espalda a todos».",
                "Peral tachó el plan de traición.",
                "Peral pidió que la ciudad cierre el puerto.",
                "Peral exige que la ciudad cierre el puerto.",
                "Peral se mostró convencido de que el puerto seguirá.",
                "Investigadores de la Universidad de Halma han descubierto que los barcos envejecen.",
                "En la carta se lee: «El puerto está cerrado hasta el primero de mayo.»",
                "La ciudad rechaza las acusaciones.",
                "Peral puso de relieve que los barcos envejecen.",
                "Peral dejó claro que los barcos envejecen.",
                "Peral arremetió contra el alcalde.",
            ][..],
        ),
        (
            "it",
            &[
                "È quanto emerge dal rapporto annuale del porto.",
                "Uno studio dell'Università di Alma mostra che le barche invecchiano.",
                "Lo studio conclude che le barche invecchiano.",
                "Dal rapporto risulta che le barche invecchiano.",
                "Il porto è morto, a detta dei pescatori.",
                "Il porto è morto, a giudizio del sindaco.",
                "Neri si lamenta che nessuno sia venuto.",
                "Neri fa notare che le barche invecchiano.",
                "Il tribunale ha stabilito che la città non poteva vendere il porto.",
                "A parere di Neri il porto è bruciato.",
                "Neri ha definito il piano «una pugnalata alle spalle di tutti».",
                "Neri chiede che la città chiuda il porto.",
                "Ricercatori dell'Università di Alma hanno scoperto che le barche invecchiano.",
                "Nella lettera si legge: «Il porto è chiuso fino al primo maggio.»",
                "La città respinge le accuse.",
                "Neri ha messo in evidenza che le barche invecchiano.",
                "Il sindaco ha smentito.",
            ][..],
        ),
        (
            "nl",
            &[
                "Een studie van de universiteit van Halm toont aan dat de boten verouderen.",
                "Uit het rapport blijkt dat de boten verouderen.",
                "De haven is dood, luidt het oordeel van de vissers.",
                "Smit wijst erop dat de boten verouderen.",
                "De rechter oordeelde dat de stad de haven niet mocht verkopen.",
                "In de ogen van Smit is de haven dood.",
                "Naar de mening van Smit is de haven dood.",
                "Wat Smit betreft is de haven dood.",
                "Smit eist dat de stad de haven sluit.",
                "Smit pleit voor een nieuwe haven.",
                "Smit roept op de haven te sluiten.",
                "Smit toonde zich ervan overtuigd dat de haven blijft.",
                "Onderzoekers van de universiteit van Halm hebben ontdekt dat boten verouderen.",
                "In de brief staat: \"De haven is gesloten tot en met de eerste mei.\"",
                "De stad wijst de beschuldigingen van de hand.",
                "Smit maakt zich zorgen over de haven.",
                "Smit hekelt \"een plan dat niemand ooit gewild heeft\".",
                "Smit gaf toe dat de boten verouderen.",
                "Smit voegde eraan toe dat de boten verouderen.",
            ][..],
        ),
        (
            "pt",
            &[
                "É o que consta do relatório anual do porto.",
                "Um estudo da Universidade de Alma mostra que os barcos envelhecem.",
                "O estudo conclui que os barcos envelhecem.",
                "O relatório aponta que os barcos envelhecem.",
                "O porto está morto, na opinião dos pescadores.",
                "O porto está morto, nas palavras do prefeito.",
                "Reis se queixa de que ninguém veio.",
                "Reis ressalta que os barcos envelhecem.",
                "O tribunal decidiu que a cidade não podia vender o porto.",
                "O prefeito acusa a cidade de vender o porto.",
                "Na avaliação de Reis, o porto ardeu.",
                "Na visão de Reis, o porto ardeu.",
                "Reis classificou o plano como \"uma facada nas costas de todos nós\".",
                "Reis chamou o plano de \"uma facada nas costas de todos nós\".",
                "Reis cobra que a cidade feche o porto.",
                "Reis pede que a cidade feche o porto.",
                "Pesquisadores da Universidade de Alma descobriram que os barcos envelhecem.",
                "Na carta, lê-se: \"O porto está fechado até o primeiro de maio.\"",
                "A cidade rejeita as acusações.",
                "Reis voltou a dizer que o porto fica.",
            ][..],
        ),
    ] {
        for text in texts {
            assert!(attributes(code, text), "{text}");
        }
    }
}

#[test]
fn what_is_done_or_felt_abroad_is_nobodys_word() {
    for (code, text) in [
        ("de", "Petersen geht aus der Wahl als Sieger hervor."),
        ("de", "Petersen geht jeden Morgen von dort aus."),
        ("de", "Petersen spricht sich mit dem Rat ab."),
        ("de", "Die Boote zeigten sich am Kai."),
        ("fr", "Le bateau ressort du port à midi."),
        ("fr", "Il fait remarquablement froid au port."),
        ("fr", "Elle a de beaux yeux de chat."),
        ("fr", "Le syndicat rejette l’ancre au port."),
        ("es", "Peral puso el barco de lado."),
        ("es", "El barco consta de dos partes."),
        ("es", "Peral pidió un café."),
        ("es", "Peral se muestra en el puerto."),
        ("it", "La nave emerge dopo due ore."),
        ("it", "Neri chiede un caffè."),
        ("it", "La nave si lamenta poco."),
        ("nl", "Smit roept vragen op over de haven."),
        ("nl", "De boot staat in de haven."),
        ("nl", "Smit wijst de weg naar de haven."),
        ("pt", "Reis pediu um café."),
        ("pt", "Reis voltou a casa."),
        ("pt", "O barco consta de duas partes."),
    ] {
        assert!(!attributes(code, text), "{text}");
    }
}
