//! For what somebody answers who is named and is not said to say it, and for what not.

use super::told;

#[test]
fn whoever_expects_something_answers_for_it() {
    for (code, text) in [
        (
            "en",
            "Ida Holm keeps boats. |Mr Holm expects to lose £64,000 this year.",
        ),
        (
            "en",
            "Ida Holm keeps boats. |She hopes to sell 140 nets for £64,000 this year.",
        ),
        (
            "de",
            "Ida Holm rechnet in diesem Jahr mit einem Verlust von 64.000 Euro.",
        ),
        (
            "fr",
            "Maud Le Gall espère gagner 64 000 euros cette année avec ses bateaux.",
        ),
        ("pt", "Rosa Prado espera perder 64 mil euros este ano."),
        // What has not happened yet, in whatever form.
        (
            "en",
            "Ida Holm hopes to have sold 140 nets by June for £64,000.",
        ),
        ("en", "Ida Holm hopes to sell 140 nets by 2031 for £64,000."),
        (
            "en",
            "Ida Holm expects a fine of £64,000 because her nets are too wide.",
        ),
        (
            "en",
            "Ida Holm plans to sell 140 nets that she no longer needs for £64,000.",
        ),
    ] {
        assert!(told(code, text), "{text}");
    }
    for (code, text) in [
        (
            "en",
            "The port expects to sell 140 boats for £64,000 this year.",
        ),
        (
            "en",
            "Ida Holm is old. |The port, which Holm hopes to leave, lost 40 boats in 2019.",
        ),
        (
            "en",
            "Ida Holm expects to lose £64,000 this year, but the port has lost 40 boats since 2019.",
        ),
        (
            "fr",
            "Le port espère gagner 64 000 euros en 2024 avec ses bateaux.",
        ),
        // What was so, whatever anybody expects.
        (
            "en",
            "Ida Holm hopes to win back her pilots after her port lost 30 per cent of its berths in 2018.",
        ),
        (
            "en",
            "Ida Holm plans to visit the mill, which lost 27 looms and £3 million.",
        ),
        (
            "en",
            "Ida Holm expects a lawsuit because 27 people died in her mills in 2018.",
        ),
        (
            "en",
            "Ida Holm fears another flood like the one that took 30 looms from the mill in 2018.",
        ),
        (
            "de",
            "Ida Holm hofft auf Hilfe, nachdem die Mühle 2018 rund 27 Webstühle verlor.",
        ),
        (
            "fr",
            "Maud Le Gall espère revenir au moulin, qui a perdu 27 métiers et 3 millions d'euros.",
        ),
        (
            "es",
            "Rocío Vidal espera volver al molino, que perdió 27 telares y 3 millones de euros.",
        ),
    ] {
        assert!(!told(code, text), "{text}");
    }
}

#[test]
fn whoever_speaks_in_the_draft_answers_for_his_own_work() {
    for (code, text) in [
        (
            "en",
            "|Dr. Ida Holm has set 1,240 bones since 2003. It rained.\n\n\"We had to do it all,\" Holm said.",
        ),
        (
            "en",
            "|HULL, Yorks. — Ida Holm has set 1,240 bones since 2003.\n\n\"We had to do it all,\" Holm said.",
        ),
        (
            "de",
            "|Katrin Ahlers hat seit 2019 genau 140 Boote gebaut.\n\n„Das mussten wir alles tun“, sagt Ahlers.",
        ),
        (
            "fr",
            "|Maud Le Gall a construit 140 bateaux depuis 2019.\n\n« Il fallait bien le faire », dit Maud Le Gall.",
        ),
        (
            "nl",
            "|Anke Bakker heeft sinds 2019 precies 140 boten gebouwd.\n\n„Dat moesten wij doen”, zei Bakker.",
        ),
    ] {
        assert!(told(code, text), "{text}");
    }
    let said = "\n\n\"We had to do it all,\" Holm said.";
    for text in [
        "|Ida Holm has built 140 boats since she left Goole in 1989.",
        "|Ida Holm sold 140 boats before the winter of 2003.",
        "|Ida Holm worked as a pilot and built 140 boats.",
        "|Ida Holm came home after she built 140 boats.",
    ] {
        assert!(told("en", &format!("{text}{said}")), "{text}");
    }
    for text in [
        "|Ida Holm left Goole after thieves burned 270 looms.",
        "|Ida Holm watched as floods sank 270 barges.",
        "|Ida Holm met a thief who burned 270 looms.",
        "|Ida Holm's rivals sank 270 barges.",
        "|Ida Holm’s rivals sold 270 barges.",
        "|Mayor Ida Holm has built 140 boats since 2003.",
        "|Ida Holm and the board have built 140 boats since 2003.",
        "|Ida Holm's yard has built 140 boats since 2003.",
        "|Ida Holm has sacked 140 workers since 2003.",
        "|Ida Holm has sold 40 per cent of the boats since 2003.",
        "|Ida Holm has built 140 boats for the council since 2003.",
        "|Ida Holm counted 1,200 boats in 2003, and her data show that it rained.",
        "|Ida Holm built 140 boats in 1931.",
        "|Ida Holm has built 140 boats since 2003, the most in Hull.",
        "Ida Holm came. |Nils Bratt has built 140 boats since 2003.",
    ] {
        assert!(!told("en", &format!("{text}{said}")), "{text}");
    }
    assert!(!told(
        "en",
        "|Ida Holm has built 140 boats since 2003. It rained."
    ));
    for (code, text) in [
        (
            "de",
            "|Katrin Ahlers baute die Mühle neu, nachdem Diebe 270 Webstühle verbrannten.\n\n„Das mussten wir alles tun“, sagt Ahlers.",
        ),
        (
            "fr",
            "|Maud Le Gall a quitté le moulin quand des voleurs ont brûlé 270 métiers.\n\n« Il fallait bien le faire », dit Maud Le Gall.",
        ),
        (
            "nl",
            "|Anke Bakker verkocht de molen omdat dieven 270 weefgetouwen hebben verbrand.\n\n„Dat moesten wij doen”, zei Bakker.",
        ),
    ] {
        assert!(!told(code, text), "{text}");
    }
}

#[test]
fn the_dates_of_a_life_are_its_own() {
    for (code, text) in [
        (
            "en",
            "Ida Holm built boats. |She was born Ida Brandt on August 9, 1931, near Goole, the second of six children.",
        ),
        (
            "en",
            "Ida Holm built boats. |Her husband, Nils, died on August 9, 2011, the second of six brothers.",
        ),
        (
            "de",
            "Ida Holm baute Boote. |Sie wurde am 9. August 1931 in Goole als drittes von sechs Kindern geboren.",
        ),
        (
            "fr",
            "Maud Le Gall construisait des bateaux. |Elle est née le 9 août 1931 à Goole, la troisième de six enfants.",
        ),
        (
            "nl",
            "Anke Bakker bouwde boten. |Zij werd op 9 augustus 1931 in Goole als derde van zes kinderen geboren.",
        ),
    ] {
        assert!(told(code, text), "{text}");
    }
    for text in [
        "# The flood at Hull\n\n|Ida Holm, a pilot with 40 boats, died on May 3 in the third of five storms.",
        "Ida Holm built boats. |She died on August 9, 2011, and her 40 boats were sold for £64,000.",
        "Ida Holm built boats. |She sold 40 boats on August 9, 2011, to a man who was born in Goole.",
        "Ida Holm built boats. |She died on August 9, 1931, because 40 boats had left the port.",
        "A pilot built boats. |She was born on August 9, 1931, near Goole, the second of six children.",
    ] {
        assert!(!told("en", text), "{text}");
    }
}
