use super::*;
use crate::format;

fn found(text: &str) -> Vec<String> {
    let source = Source::new("a", text);
    let format = format::by_name("markdown").expect("the format");
    let layout = (format.read)(&source);
    placeholders(&source, &layout)
        .into_iter()
        .map(|span| source.slice(span).to_owned())
        .collect()
}

#[test]
fn placeholders_are_found_where_citations_stand() {
    for shown in [
        "[citation needed]",
        "[*citation needed*]",
        "[Citation needed: which year?]",
        "[source?]",
        "[cite].",
        "[ref],",
        "[TK].",
        "[TK source]",
        "{{cn}}.",
        "{{citation needed|date=May 2025}}",
        "[CITATION].",
        "[?].",
        "(citation needed)",
        "\\[citation needed\\]",
    ] {
        let bare = shown.trim_end_matches(['.', ',']);
        assert_eq!(found(&format!("It rose {shown} and so.")), [bare]);
    }
    for behind in ["[2]", "[12]."] {
        for shown in ["[citation needed]", "[TK]"] {
            assert_eq!(found(&format!("It rose.{shown}{behind}")), [shown]);
        }
    }
    for shown in [
        "[*[citation needed](./Citation_needed)*]",
        "[[citation needed](https://pier.org/Citation_needed)]",
    ] {
        assert_eq!(
            found(&format!("It rose.{shown} It fell.")),
            ["[citation needed]"]
        );
    }
    assert_eq!(
        found("It rose, see [citation needed](https://pier.org)."),
        [] as [&str; 0]
    );
    assert_eq!(found("It rose.[ref] It fell. [?]"), ["[ref]", "[?]"]);
    for shown in [
        "[source]",
        "[REFS]",
        "[reference]",
        "[citations]",
        "[TODO: add source here]",
        "(source?)",
        "[Beleg?]",
        "[réf. nécessaire]",
        "[citation nécessaire]",
        "(citation nécessaire)",
        "[Quelle einfügen]",
        "(Quelle: ?)",
        "[Quelle folgt]",
        "[SOURCE TK]",
        "[source: TK]",
        "[verification needed]",
        "[sources]",
        "[missing citation]",
        "(citation missing)",
        "[link?]",
        "{{fact|date=May 2020}}",
        "<!-- add citation here -->",
        "<!-- TODO: add source -->",
        "[@REF]",
        "[@TODO]",
        "[who?]",
        "[according to whom?]",
        "{{by whom?}}",
        "[Nachweis]",
        "[von wem?]",
        "[référence]",
        "[selon qui ?]",
        "(Source tbd)",
        "[source: TBD]",
        "(source : ?)",
        "[cita requerida]",
        "[senza fonte]",
        "[carece de fontes]",
        "[bron nodig]",
        "[источник?]",
    ] {
        assert_eq!(found(&format!("It rose {shown}.")), [shown]);
    }
    assert_eq!(found("It rose.{{fact}} It fell."), ["{{fact}}"]);
    assert_eq!(
        found("It rose.\n\n<!-- citation needed -->\n\nIt fell."),
        ["<!-- citation needed -->"]
    );
    assert_eq!(found("港は閉鎖された[要出典]。"), ["[要出典]"]);
}

#[test]
fn what_is_spoken_of_or_something_else_is_none() {
    for text in [
        "The [citation needed] tag and \"[citation needed]\" and `[TK]`.",
        "Run git log [ref] and [cite](/u) or [?](/v), then (ref) or (TK).",
        "[source?](/u) and [cite][a]\n\n[a]: /u\n",
        "[citation needed]\n",
        "# A heading [citation needed]\n",
        "The form [à compléter] is of (Quelle: Roe) and [XX] and [source: Roe].",
        "It was told by the office. [Tk Bug 619544]",
        "It returns 'Quo vadis[?].txt' there.",
        "It was said (who?) that the piers (by whom?) were sold, and somebody [who] asked.",
        "The key [refs] holds them all, [reference] one, and [referee] none.",
        "It rose [@ref] and [@Source] and @TODO and [@REF2020].",
        "[@TODO](https://pier.org/todo) wrote it.",
        "The day's fact: {{fact}} It rose (fact), and [fact] it fell. {{fact}}",
        "It rose <!-- source --> and <!-- no citation needed --> `<!-- citation needed -->`.",
        "```\n<!-- citation needed -->\n```\n",
        "Press [?] for help [cited] [reform] [tkinter].",
    ] {
        assert_eq!(found(text), [] as [&str; 0], "{text}");
    }
}
