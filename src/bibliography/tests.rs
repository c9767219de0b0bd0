//! Bibliographies in each form: what is read, where it stands, and what becomes of faults.

use super::*;

fn read(path: &str, text: &str) -> Result<Vec<String>, String> {
    let bibliography = Bibliography::read(Source::new(path, text))?;
    let source = bibliography.source();
    let told = bibliography.entries().iter().map(|entry| {
        assert!(entry.span.contains(entry.label), "{path}: {}", entry.key);
        let fields = entry.fields.iter();
        let fields: Vec<String> = fields
            .map(|(field, span)| format!("{field:?} {}", source.slice(*span)))
            .collect();
        format!(
            "{} = {}: {}",
            entry.key,
            source.slice(entry.label),
            fields.join("; ")
        )
    });
    Ok(told.collect())
}

#[test]
fn bibtex_has_keys_and_fields_with_their_places() {
    let text = "\u{feff}% of the desk\n@string{ht = \"Harbour Times\"}\r\n@Article{Roe_2021:a,\r\n  author = {Roe, Ána},\r\n  title = \"On {Quays}\",\n journal = ht # { weekly}, year = 2021 }\n\n@book{x,}\n";
    assert_eq!(
        read("a.bib", text).expect("it is read"),
        [
            "Roe_2021:a = Roe_2021:a: Author Roe, Ána; Title On {Quays}; Container ht # { weekly; Date 2021",
            "x = x: "
        ]
    );
}

#[test]
fn a_fault_in_bibtex_costs_its_own_entry_no_more_than_its_fields() {
    let text = "@book{a, title = {A}}\n@book{b, title = {B\n\n@book{c title}\n  @book(d, title = {D})\nmail me@x.org\n@book{e, title = {E}}\n";
    assert_eq!(
        read("a.bib", text).expect("it is read"),
        ["a = a: Title A", "b = b: ", "d = d: ", "e = e: Title E"]
    );
}

#[test]
fn what_holds_nothing_says_why() {
    for (path, text, why) in [
        ("a.bib", "", "it holds no entry"),
        ("a.bib", "% nothing yet\n", "it holds no entry"),
        ("a.bib", "\n@book{\n", "line 3 is no BibTeX: expected comma"),
        ("a.json", "[", "line 1 is no CSL-JSON"),
        ("a.json", "{\"a\": 1}", "it is JSON, and no list of entries"),
        ("a.json", "[]", "it holds no entry"),
        ("a.yaml", "a: [", "line 1 is no YAML"),
        ("a.yaml", "a: b", "it is YAML, and no list of entries"),
        ("a.xml", "<a/>", "it is in a form that is not read"),
    ] {
        assert_eq!(read(path, text), Err(why.to_owned()), "{text:?}");
    }
}

#[test]
fn csl_is_read_as_json_and_as_yaml() {
    let json = "[{\"title\": \"On \\\"Quays\\\"\", \"id\": \"roe2021\", \"DOI\": \"10.1/x\"},\n {\"id\": 7}, {\"title\": \"no key\"}]";
    assert_eq!(
        read("a.json", json).expect("it is read"),
        [
            "roe2021 = roe2021: Title On \\\"Quays\\\"; Doi 10.1/x",
            "7 = 7: "
        ]
    );
    let whole = format!("{{\"references\": {json}}}");
    assert_eq!(read("a.json", &whole).expect("it is read").len(), 2);
    let yaml = "---\nreferences:\n- id: roé2021\n  title: 'On Quays'\n  author:\n  - family: Roe\n  issued: {year: 2021}\n- title: none\n- {id: \"b\", URL: https://a.org/b}\n...\n";
    assert_eq!(
        read("a.yaml", yaml).expect("it is read"),
        [
            "roé2021 = roé2021: Title On Quays; Author family: Roe; Date {year: 2021",
            "b = b: Url https://a.org/b"
        ]
    );
}

#[test]
fn only_other_content_makes_a_repeated_key_a_fault() {
    let text = "@book{a, title = {A}}\n@book{a,\n  title = {A}}\n@book{a, title = {B}}\n";
    let bibliography = Bibliography::read(Source::new("a.bib", text)).expect("it is read");
    assert_eq!(bibliography.repeated().collect::<Vec<_>>(), [(2, 0)]);
}
