//! Headings that announce lists, and others.

use super::*;

#[test]
fn headings_announce_lists() {
    for text in [
        "References",
        "REFERENCES",
        "Sources:",
        "**Sources**",
        "7. References",
        "7.2  Normative References",
        "Notes and references",
        "Works Cited",
        "## References {#refs}",
        "Academic References",
        "Referências utilizadas",
        "Bibliographie sélective",
        "Bibliografia essenziale",
        "Bibliografia wybrana",
        "Fuentes bibliográficas",
        "Webgrafia",
        "Riferimenti Bibliografici Principali della Review",
        "Riferimenti dello studio",
        "Références principales de l’étude",
        "Referencias principales del estudio",
        "Referências principais do estudo",
        "Scientific sources",
        "Scientific literature",
        "Wissenschaftliche Quellen",
        "Sources scientifiques",
        "Fuentes científicas",
        "Fonti scientifiche",
        "Fontes científicas",
        "Научные источники",
        "Научная литература",
        "Wetenschappelijke bronnen",
        "FUSSNOTEN",
        "İstinadlar",
        "ALINTILANAN ÇALIŞMALAR",
        "BİBLİYOGRAFYA",
        "மேற்கோள்கள்",
        "引用・参考文献",
        "Sources for this story",
        "Relevant sources",
        "Fontes centrais",
        "Referência Bibliográfica",
        "Zentrale Quellen",
        "References in this paper",
    ] {
        assert_eq!(announced(text, &[]), Some(Announced::References), "{text}");
    }
    for text in [
        "Further reading",
        "Further sources",
        "Additional references",
        "См. также",
        "DIŞ BAĞLANTILAR",
    ] {
        assert_eq!(announced(text, &[]), Some(Announced::Further), "{text}");
    }
    for text in [
        "Sources & further reading",
        "Further reading and references",
    ] {
        assert_eq!(announced(text, &[]), Some(Announced::Mixed), "{text}");
    }
    assert_eq!(announced("Data sources", &[]), Some(Announced::Perhaps));
}

#[test]
fn the_programs_of_many_languages_write_headings() {
    for text in [
        "**Works cited**",
        "Geciteerd werk",
        "Citerade verk",
        "Citerede værker",
        "Lähdeartikkelit",
        "Citovaná díla",
        "Citované práce",
        "Idézett munkák",
        "Lucrări citate",
        "Alıntılanan çalışmalar",
        "עבודות שצוטטו",
        "المصادر التي تم الاقتباس منها",
        "Karya yang dikutip",
        "ผลงานที่อ้างอิง",
        "引用的著作",
        "引用的文献",
    ] {
        assert_eq!(announced(text, &[]), Some(Announced::References), "{text}");
    }
}

#[test]
fn parts_of_a_text_have_lists_of_their_own() {
    for text in [
        "Notes to chapter 1",
        "Notes for Chapter IV",
        "Chapter 1 — Notes",
        "Chapter 12 references",
        "Appendix A: References",
        "References (3)",
        "Notes to this article",
        "Anmerkungen zu Kapitel 1",
    ] {
        assert_eq!(announced(text, &[]), Some(Announced::References), "{text}");
    }
    for text in [
        "Chapter 1",
        "Chapter 2: Salt",
        "Sources 12",
        "Notes to Roe",
        "Note dello studio",
        "Principali della review",
    ] {
        assert_eq!(announced(text, &[]), None, "{text}");
    }
}

#[test]
fn headings_in_other_scripts_are_told_by_their_gloss() {
    for text in [
        "参考资料与注（References）",
        "## Источники текста (Sources)",
    ] {
        assert_eq!(announced(text, &[]), Some(Announced::References), "{text}");
    }
    for text in [
        "The ferries (references)",
        "渡轮（Ferries）",
        "渡轮，码头（sources）",
    ] {
        assert_eq!(announced(text, &[]), None, "{text}");
    }
    assert!(announced("Webographie", &[]).is_some());
}

#[test]
fn a_desk_has_headings_of_its_own() {
    let own = ["Wer sagt das?".to_owned()];
    for text in ["Wer sagt das?", "## 3. WER SAGT DAS", "Wer sagt das:"] {
        assert_eq!(announced(text, &own), Some(Announced::References), "{text}");
    }
    assert_eq!(announced("Wer sagt das nicht?", &own), None);
    assert_eq!(announced("Sources", &own), Some(Announced::References));
}

#[test]
fn other_headings_do_not() {
    for text in [
        "",
        "Sources of error",
        "The references we lost",
        "Open source",
        "and",
        "1.",
        "Normative",
    ] {
        assert_eq!(announced(text, &[]), None, "{text}");
    }
}

#[test]
fn a_lead_ends_at_its_colon() {
    assert_eq!(
        lead("References: [1] [2]", &[]),
        Some((Announced::References, 12))
    );
    assert_eq!(
        lead("**Sources:** [1]", &[]),
        Some((Announced::References, 13))
    );
    let long = "Список использованных источников: [1] А";
    assert!(lead(long, &[]).is_some());
    assert_eq!(lead("He names sources: three of them", &[]), None);
}
