//! How many times as much, what is drawn from that, what whoever writes counted, and what nobody else did.

use super::wrongs::found;

#[test]
fn how_many_times_as_much_is_told_in_words() {
    for (code, told) in [
        ("en", "Trade has more than doubled since 2019."),
        ("en", "Ferries are four times as dear as buses."),
        ("en", "Old boats last twice as long."),
        ("de", "Der Handel hat sich seither verdreifacht."),
        ("de", "Die Fähre ist doppelt so teuer."),
        ("fr", "Le prix a presque doublé."),
        ("fr", "Le bac coûte cinq fois plus."),
        ("es", "El precio se ha duplicado."),
        ("es", "Es siete veces menor."),
        ("pt", "O preço duplicou."),
        ("pt", "É sete vezes menor."),
        ("it", "Il prezzo è raddoppiato."),
        ("it", "È sette volte più caro."),
        ("nl", "De prijs is verdubbeld."),
        ("nl", "De pont is vier keer zo duur."),
    ] {
        assert!(found(code, told).contains(&"multiple"), "{told}");
    }
    for (code, text) in [
        ("en", "He doubled over and fell."),
        ("en", "It rained three times in May."),
        ("en", "She went twice."),
        ("de", "Es regnete dreimal."),
        ("fr", "Il a plu trois fois la nuit."),
        ("fr", "Il a sonné trois fois et il est parti."),
        ("es", "Llovió dos veces."),
        ("it", "È partito due volte."),
        ("nl", "Het regende vier keer."),
    ] {
        assert!(!found(code, text).contains(&"multiple"), "{text}");
    }
}

#[test]
fn what_is_drawn_from_the_rest_or_counted_oneself_is_known() {
    for (code, cue, text) in [
        (
            "en",
            "conclusion",
            "In other words, half the boats are idle.",
        ),
        ("en", "conclusion", "A berth thus costs twice as much."),
        ("de", "conclusion", "Jede dritte Fähre ist also verloren."),
        ("fr", "conclusion", "Une barque sur trois est donc perdue."),
        ("es", "conclusion", "Perdió, por tanto, a uno de cada tres."),
        ("pt", "conclusion", "Perdeu, portanto, um em cada três."),
        ("it", "conclusion", "Ha perso dunque una barca su tre."),
        ("nl", "conclusion", "Een op de drie boten is dus weg."),
        (
            "de",
            "figures of one's own",
            "Wir haben am Montag 40 Boote gezählt.",
        ),
        (
            "fr",
            "figures of one's own",
            "Nous avons compté 40 barques.",
        ),
        ("es", "figures of one's own", "Hemos contado 40 barcos."),
        ("pt", "figures of one's own", "Contámos 40 barcos."),
        ("it", "figures of one's own", "Abbiamo contato 40 barche."),
        ("nl", "figures of one's own", "We hebben 40 boten geteld."),
    ] {
        assert!(found(code, text).contains(&cue), "{text}");
    }
    let follows = "The sluice was shut, thus keeping the water out.";
    assert!(!found("en", follows).contains(&"conclusion"), "{follows}");
}

#[test]
fn what_nobody_else_did_is_known() {
    for (code, text) in [
        ("en", "No boat has ever been raised from the bar."),
        ("en", "Hardly any county has a pilot left."),
        ("en", "No other port has a lock."),
        ("de", "Keine andere Stadt hat einen Lotsen."),
        ("fr", "Aucun autre port n'a d'écluse."),
        ("es", "Es el país europeo con más barcos."),
        ("pt", "Foi a região do país que mais cresceu."),
        ("it", "Nessun altro porto ha una chiusa."),
        ("nl", "Geen andere haven heeft een sluis."),
    ] {
        assert!(found(code, text).contains(&"none besides"), "{text}");
    }
    for (code, text) in [
        ("en", "No boat was there."),
        ("en", "Hardly had she left when it rained."),
        ("de", "Es war kein Boot da."),
        ("fr", "Il n'y avait aucun bateau."),
        ("es", "El barco con más velas es de ella."),
    ] {
        assert!(!found(code, text).contains(&"none besides"), "{text}");
    }
}
