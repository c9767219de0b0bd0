use super::*;
use crate::format;
use crate::source::Source;

/// The marks of a draft in Markdown, each with how sure it is.
fn found(text: &str) -> Vec<(String, Proof)> {
    let source = Source::new("a", text);
    let document = crate::read(
        &source,
        format::by_name("markdown").expect("the format"),
        &crate::settings::Settings::default(),
    );
    artefacts(&document)
        .iter()
        .map(|artefact| (source.slice(artefact.span).to_owned(), artefact.row.proof))
        .collect()
}

#[test]
fn every_mark_is_found_whole() {
    for (mark, proof) in [
        (":contentReference[oaicite:0]{index=0}", Proof::Proof),
        ("oaicite:12", Proof::Proof),
        ("citeturn0search3turn1view0", Proof::Proof),
        ("iturn0image0turn0image1", Proof::Proof),
        ("\u{e200}cite\u{e202}turn0search3\u{e201}", Proof::Proof),
        ("citegenerated-reference-identifier", Proof::Proof),
        (
            "({\"attribution\":{\"attributableIndex\":\"1009-1\"}})",
            Proof::Proof,
        ),
        ("【4:2†source】", Proof::Proof),
        ("【85†L261-269】", Proof::Proof),
        ("[12†L5-L9]", Proof::Proof),
        ("[cite_start]", Proof::Proof),
        ("[cite: 1, 2]", Proof::Proof),
        ("[cite: 12, 14-16]", Proof::Proof),
        ("\\[cite: 12, 14\\]", Proof::Proof),
        ("\\[cite\\_start\\]", Proof::Proof),
        ("【F:src/pages/[slug]/Quay.jsx†L5-L60】", Proof::Proof),
        ("【3f1a2b†L7】", Proof::Proof),
        (
            "<span style=\"display:none\">[^1_13][^1_14]</span>",
            Proof::Proof,
        ),
        ("[span_1](start_span)", Proof::Proof),
        ("(cite index=\"1-2,3-4\">", Proof::Proof),
        ("[web:3]", Proof::Proof),
        ("[web:1, web:2]", Proof::Proof),
        ("[citation:1, 2]", Proof::Proof),
        ("[4†source]", Proof::Proof),
        ("[^1^]", Proof::Proof),
        ("[citation:3]", Proof::Proof),
        ("web_search:2#14", Proof::Proof),
        ("grok_card://12", Proof::Proof),
        (":::writing{variant=\"standard\"}", Proof::Strong),
        ("Governance+3ISO+3", Proof::Strong),
        ("2025-XX-XX", Proof::Strong),
        ("[insert source]", Proof::Strong),
        ("INSERT_SOURCE_URL", Proof::Strong),
        ("PASTE_URL_HERE", Proof::Strong),
        ("As an AI language model, I", Proof::Strong),
        ("as of my last knowledge update", Proof::Strong),
        ("Sure! Here is a short article", Proof::Strong),
        (
            "Certainly! Here's a rewritten version of your article",
            Proof::Strong,
        ),
        ("Sure, here's the article:", Proof::Strong),
        ("Gerne! Hier ist der gewünschte Artikel", Proof::Strong),
        ("Natuurlijk! Hier is het artikel", Proof::Strong),
        ("Bien sûr\u{a0}! Voici l’article", Proof::Strong),
        ("Voici une version révisée de votre article", Proof::Strong),
        ("¡Claro! Aquí tienes el artículo", Proof::Strong),
        ("Claro! Aqui está o artigo", Proof::Strong),
        ("Certo! Ecco l'articolo", Proof::Strong),
        ("Als KI-Sprachmodell kann ich", Proof::Strong),
        ("En tant que modèle de langage, je", Proof::Strong),
        ("Como modelo de lenguaje, no puedo", Proof::Strong),
        ("Let me know if you'd like me to", Proof::Strong),
        ("I hope this helps! Let me know if you", Proof::Strong),
    ] {
        let marks = found(&format!("The quay was raised. {mark} in 2019.\n"));
        assert_eq!(marks, [(mark.to_owned(), proof)], "{mark}");
    }
}

#[test]
fn a_quotation_ends_with_its_paragraph_whatever_ends_its_lines() {
    let text = "It was \"said so.\n\nSo be it. I hope this helps! Let me know if you like it, \"he said.\n";
    for end in ["\n", "\r\n", "\r"] {
        assert_eq!(found(&text.replace('\n', end)).len(), 1, "{end:?}");
    }
}

#[test]
fn addresses_hold_marks_and_words_about_them_do_not() {
    for text in [
        "So [it is](https://a.org/b?x=1&utm_source=chatgpt.com#c) now.",
        "So https://a.org/b?utm_source=openai.",
        "So [it is](https://a.org/b?-utm_source=chatgpt.com) now.",
        "So <https://a.org/b?utm_source=openai> is.",
        "So [1].\n\n[1]: https://a.org/b?utm_source=copilot.com\n",
        "<a href=\"https://a.org/b?utm_source=chatgpt.com\">so</a>",
        "<img src=\"https://r2cdn.perplexity.ai/pplx-full-logo.png\" style=\"height:64px\"/>",
        "So https://www.perplexity.ai/search/quays-x?utm_source=copy_output",
        "So [it](https://www.google.com/url?q=https%3A%2F%2Fvertexaisearch.cloud.google.com%2Fgrounding-api-redirect%2FAUZ) is.",
    ] {
        assert_eq!(found(text).len(), 1, "{text}");
    }
    for text in [
        "The parameter ?utm_source=chatgpt.com is added.",
        "It goes to the selection as the action PASTE_URL does.",
        "So https://a.org/b?utm_source=openairlines is.",
        "So `https://a.org/b?utm_source=openai` is.",
    ] {
        assert_eq!(found(text).len(), 0, "{text}");
    }
}

#[test]
fn what_is_shown_or_means_something_else_is_none() {
    for text in [
        "`[cite: 1]` and \"oaicite:1\" and “turn0search0”.",
        "    [cite: 1]\n",
        "```\n<think>\n```\n",
        "【速報】 The C++11 and x+1 and A+1 turned0 [^1].",
        "[1†source of it] † [2]",
        "See [insert source][a] and [insert source](b).\n\n[a]: /u\n",
        "I hope this helps. ↩",
        "If you want, I can come. Sure, here is a draft.",
        "<div align=\"center\">⁂</div>",
        "<span style=\"display:none\">[^1]</span>",
        "It is on https://www.perplexity.ai/search/quays and 【F:速報】.",
        "Certainly! Here comes the rain, and let me know if you need it. Let me know if you need it.",
        "Klar! Hier ist der Haken: Der Text fehlt. Hier ist ein Artikel, den ich mag.",
        "Als KI-Modell gilt es nicht. Als Sprachmodell lernt es. En tant qu'IA, elle apprend.",
        "Voici une version de la carte. Certo! Ecco il punto. Claro! Aquí tienes razón.",
        "Of course, here is the article that he wrote. Sure, here it is.",
        "Möchten Sie, dass ich gehe? Here is a revised version of the article:",
        "Born 2025-12-XXI and as a large language model it learns.",
        "A chatbot said: “As an AI language model, I cannot vote.”",
        "---\nx: oaicite:1\n---\n",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn weak_marks_count_in_company() {
    let marks = found("It is so [cite: 1]. ↩ I hope this helps.");
    let proofs: Vec<_> = marks.into_iter().map(|(_, proof)| proof).collect();
    assert_eq!(proofs, [Proof::Proof, Proof::Weak, Proof::Weak]);
    for weak in [
        "Here is a revised version of the article:",
        "Hier ist eine überarbeitete Fassung des Artikels:",
        "Möchten Sie, dass ich den Text kürze?",
        "Souhaitez-vous que je le raccourcisse ?",
        "Ich hoffe, dieser Artikel hilft Ihnen weiter!",
        "Sagen Sie mir gern, ob ich ihn kürzen soll.",
        "Ich hoffe, das hilft!",
        "J’espère que cela vous aide !",
        "¡Espero que esto ayude!",
        "Based on the provided search results, it rose.",
        "I don't have access to real-time data.",
        "Espero que esto te sea útil.",
        "Fammi sapere se va bene.",
        "Let me know if you'd like help with the draft.",
        "If you want, I can sketch a second version.",
        "Now I have comprehensive information about the quay.",
        "Sure, here's a draft of the report.",
        "Si quieres, puedo preparar un resumen.",
        "Wenn Sie möchten, kann ich den Text kürzen.",
        "如果你愿意，我可以继续整理。",
        "必要でしたら、要約を作成します。",
        "<div align=\"center\">⁂</div>\n\n",
    ] {
        let marks = found(&format!("{weak} It is so [cite: 1]."));
        assert_eq!(marks.len(), 2, "{weak}");
    }
}

#[test]
fn a_parameter_is_taken_out_alone() {
    for (address, wanted) in [
        ("https://a.org/b?utm_source=openai", "https://a.org/b"),
        ("https://a.org/b?-utm_source=openai", "https://a.org/b"),
        ("https://a.org/b?utm_source=openai#c", "https://a.org/b#c"),
        (
            "https://a.org/b?utm_source=openai&x=1",
            "https://a.org/b?x=1",
        ),
        (
            "https://a.org/b?x=1&utm_source=openai",
            "https://a.org/b?x=1",
        ),
        (
            "https://a.org/b?x=1&amp;utm_source=openai&amp;y=2#c",
            "https://a.org/b?x=1&amp;y=2#c",
        ),
        (
            "https://a.org/b?utm_source=openai&amp;y=2",
            "https://a.org/b?y=2",
        ),
    ] {
        let source = Source::new("a", format!("So {address} is.\n"));
        let document = crate::read(
            &source,
            format::by_name("plain").expect("the format"),
            &crate::settings::Settings::default(),
        );
        let [found] = artefacts(&document)[..] else {
            panic!("{address} holds one mark");
        };
        let mut text = source.text().to_owned();
        text.replace_range(parameter(source.text(), found.span).range(), "");
        assert_eq!(text, format!("So {wanted} is.\n"));
    }
}

#[test]
fn a_mark_behind_a_fence_is_left_there_and_one_within_code_is_shown() {
    let pasted = "Fares rose.\n\n```yaml\nfare: 3\n```[cite: 2]\n\nRents fell [cite: 1].\n";
    for ends in ["\n", "\r\n", "\r"] {
        let pasted = pasted.replace('\n', ends);
        assert_eq!(found(&pasted), [("[cite: 2]".to_owned(), Proof::Proof)]);
    }
    assert_eq!(found("~~~[cite: 2]\nFares rose.\n").len(), 1);
    for shown in [
        "Fares rose.\n\n```text\nRents fell [cite: 1].\n```\n",
        "Fares rose.\n\n````text\nfare ```[cite: 2]\n````\n",
    ] {
        assert_eq!(found(shown), [], "{shown}");
    }
}
