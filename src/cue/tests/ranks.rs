//! Ranks among all of a place, leads of one thing over another, counts of a whole country: what asks for a source by itself.

use super::wrongs::found;

/// `language | cue | a sentence that has it | one that has not`.
const RANKS: &str = "\
en | rank of a place | Hull has the longest queue for boats in the county. | The longest of her boats is red.
en | rank of a place | It is the most popular pier in the north-east. | It is the most beautiful pier in the north-east.
en | rank of a place | It remains the safest of the country's ten largest ports. | Oars are among the most stolen things in the country.
en | rank of a place | It was the first time in Wales that pilots struck. | It was the first time he rowed.
en | rank of a place | It was the first time anyone had raised a pier. | The first time she rowed, it rained.
en | rank of a place | Hull sells more oars a year than any other port. | He would row rather than do any other work.
en | rank of a place | No other port in Europe has kept its pilots. | No other boat was in sight.
en | rank of a place | Ports now spend less on oars than at any time since 1950. | Ports now spend less on oars than on sails.
en | rank of a place | It is one of the largest sums ever paid. | It is one of the best of them.
en | rank of a place | It has the lowest fares in northern Europe. | The lowest boat lay in the north corner.
en | rank of a place | In no other country are pilots paid so little. | In no other boat were there oars.
de | rank of a place | Nirgendwo sonst im Land liegen so viele Boote. | Nirgendwo lag ein Boot.
de | rank of a place | Kein anderes Land baut so viele Boote. | Kein anderes Boot lag da.
de | rank of a place | Die älteste Schleuse Europas steht dort. | Die älteste der Frauen lachte.
fr | rank of a place | C'est le port le plus ancien de France. | C'est le plus beau port de France.
fr | rank of a place | Aucun autre pays ne vend autant de rames. | Aucun autre bateau n'était là.
es | rank of a place | Es la esclusa más antigua de España. | Es la esclusa más bonita de España.
es | rank of a place | Ninguna otra ciudad vende tantos remos. | Ningún otro barco estaba.
pt | rank of a place | É a eclusa mais antiga de Portugal. | É a eclusa mais bonita de Portugal.
pt | rank of a place | Vende mais remos do que qualquer outro porto. | Vende mais remos do que antes.
it | rank of a place | È la chiusa più antica d'Europa. | È la chiusa più bella d'Europa.
it | rank of a place | Nessun altro paese vende tanti remi. | Nessun altro remo era rotto.
nl | rank of a place | Het is de oudste sluis van Europa. | Het is de mooiste sluis van Europa.
nl | rank of a place | Nergens anders in het land liggen zoveel boten. | Nergens lag een boot.
en | lead over others | The port spends more on lamps than on boats. | He had spent more on lamps than he knew.
en | lead over others | Cold water kills more people than storms. | There were more people than oars.
en | lead over others | Hull lost more boats than Leith. | More boats came in 2024 than in the year before.
en | lead over others | The port sold more boats last year than in the two before. | The port sold more boats than expected.
de | lead over others | Heute rudern mehr Menschen, als Ball spielen. | Da waren mehr Menschen als Boote.
fr | lead over others | Le froid tue plus de personnes que la tempête. | Il y avait plus de personnes que de rames.
es | lead over others | El frío mata más personas que la tormenta. | Hay más personas que remos.
pt | lead over others | O frio mata mais pessoas do que a tempestade. | Havia mais pessoas do que remos.
it | lead over others | Il freddo uccide più persone che la tempesta. | C'erano più persone che mai.
nl | lead over others | De kou doodt meer mensen dan de storm. | Er waren meer mensen dan verwacht.
en | lead over others | Oaks have larger roots than pines. | The corals fared no better than pines.
en | lead over others | Pupils who row daily live longer. | Pupils who row want more oars.
en | lead over others | As she knew, ports spend more on lamps than on oars. | She spent more on lamps than on oars.
en | lead over others | Ports have bigger debts than towns. | We have bigger debts than this one.
en | lead over others | She sold more boats than towns. | We sold more boats than oars.
en | lead over others | He saw that the port earned more from lamps than from oars. | He had earned more from lamps than from oars.
en | share in words | It lost about a tenth of her cargo. | It took about a week of her time.
en | share in words | Fares have risen by three quarters. | Fares have risen by the quay.
en | count of a country | Nationwide, some 3,000 boats are missing. | Some 3,000 boats are missing.
de | count of a country | Bundesweit fehlen 3.000 Boote. | Im Hafen fehlen 3.000 Boote.
pt | count of a country | Em nível nacional, faltam 3.000 barcos. | Com o nível nacional, faltam 3.000 barcos.
nl | count of a country | Landelijk zijn er 3.000 boten te weinig. | Er zijn 3.000 boten te weinig.
en | average | A pilot earns 340 pounds a week on average. | A pilot earns 340 pounds a week.
en | average | Repairs average about 4,000 pounds a boat. | The average boat leaks.
en | average | The median boat in Hull costs five times the wage of a pilot. | The median is a line.
en | average | The average wage at the quay is 31,000 pounds. | The typical house has two rooms.
en | share in words | Nine games in ten are sold out. | It won nine games in ten seasons.
en | average | On average, the crossing takes 40 minutes. | The crossing was average.
de | average | Im Schnitt dauert die Fahrt 40 Minuten. | Die Fahrt dauert 40 Minuten.
fr | average | La traversée dure en moyenne 40 minutes. | La traversée dure 40 minutes.
es | average | De media, la travesía dura 40 minutos. | La travesía dura 40 minutos.
pt | average | Em média, a travessia dura 40 minutos. | A travessia dura 40 minutos.
it | average | In media la traversata dura 40 minuti. | La traversata dura 40 minuti.
nl | average | Gemiddeld duurt de overtocht 40 minuten. | De overtocht duurt 40 minuten.
en | share in words | Three boats in ten have no lamp. | The bell rang three times in ten minutes.
en | share in words | One boat in six has no lamp. | They won one race in six summers.
en | people by the million | Three million households own an oar. | Three million oars were made.
de | people by the million | Drei Millionen Menschen rudern. | Drei Millionen Ruder fehlen.
es | people by the million | Tres millones de hogares tienen un remo. | Se venden tres millones de remos.
en | share in words | Nine small ports in ten have a lamp. | Nine small ports have a lamp.
en | share in words | The fleet as a whole lands barely a fifth. | She came a fifth time.
en | multiple | Hull taxed oars twice as heavily. | Hull taxed oars as heavily.
en | wrong in a plain verb | Guards planted drugs in the cabins. | The crew planted trees in the yard.
en | wrong in a plain verb | Clerks altered the pilots' logs. | The crew altered the sails.
en | wrong in a plain verb | Pilots forged the certificates. | The port was warned of forged certificates.
en | wrong in a plain verb | The board suppressed its own review. | The board praised its own review.
en | wrong in a plain verb | The firm has quietly lobbied against every audit. | The firm has argued against the audit.
en | wrong in a plain verb | Its engineers have known about the leak since May. | She has known about it since May.
en | wrong in a plain verb | The port did not tell its passengers. | The port did not tell the time.
en | wrong in a plain verb | The contract was drawn up for a single bidder. | The map was drawn up for a single walk.
en | wrong in a plain verb | The rules were written around one firm. | The list was drawn up for a single firm by its clerk.
en | wrong in a plain verb | Officials have long known about the leak, for it was theirs. | Rowers have long known that the ebb is fast, and that it turns.
en | wrong in a plain verb | Its managers have known since May that the pier leaks. | Pilots have known that fog is best met slowly since the first of them.
en | wrong in a plain verb | The firm knew of the leak in May. | The rowers knew about the fog in May.
de | wrong in a plain verb | Häfen nehmen Boote gegen Spenden auf. | Häfen nehmen Boote auf.
de | wrong in a plain verb | Die Behörde weiß seit Jahren von dem Leck. | Sie weiß seit Jahren davon.
fr | wrong in a plain verb | Le marché était taillé pour une seule entreprise. | Le manteau était taillé pour une fête.
es | wrong in a plain verb | El alcalde adjudicó la obra a dedo. | El alcalde adjudicó la obra en mayo.
pt | wrong in a plain verb | Os donos combinam entre si o preço. | Os donos combinam entre si a hora.
fr | wrong in a plain verb | La mairie a maquillé ses comptes. | Ida a maquillé ses yeux.
it | wrong in a plain verb | Il sindaco ha truccato la gara. | Il sindaco ha vinto la gara.
nl | wrong in a plain verb | De haven sjoemelde met metingen. | De haven werkte met metingen.";

#[test]
fn what_asks_for_a_source_by_itself_is_known() {
    let faults = RANKS.lines().filter(|line| {
        let parts: Vec<_> = line.split(" | ").collect();
        let &[code, cue, has, has_not] = &parts[..] else {
            return true;
        };
        !found(code, has).contains(&cue) || found(code, has_not).contains(&cue)
    });
    assert_eq!(faults.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn what_came_first_in_a_story_is_no_record_and_what_is_come_upon_no_finding() {
    for (code, text) in [
        ("en", "Ida found the first dead eel on the Friday morning."),
        ("de", "Ida sah den ersten toten Aal am Freitagmorgen."),
        ("fr", "Ida a vu la première anguille morte vendredi matin."),
        ("es", "Ida vio la primera anguila el viernes por la mañana."),
        ("pt", "Ida viu a primeira enguia na sexta-feira de manhã."),
        ("it", "Ida ha visto la prima anguilla venerdì mattina."),
        ("nl", "Ida zag de eerste dode paling op vrijdagochtend."),
    ] {
        let found = found(code, text);
        assert!(!found.contains(&"superlative"), "{text}");
        assert!(!found.contains(&"finding word"), "{text}");
    }
    for (text, cue) in [
        (
            "Ida Roe found the first eel of its kind in 1924.",
            "superlative",
        ),
        (
            "Ida Roe was the first to cross the bay, on a Friday.",
            "superlative",
        ),
        (
            "The audit found the pumps had failed on Friday.",
            "finding word",
        ),
        (
            "The audit found that the pump stood still on Friday morning.",
            "finding word",
        ),
    ] {
        assert!(found("en", text).contains(&cue), "{text}");
    }
}
