//! The text of BibTeX's values, its commands carried out as far as they are known.

use biblatex::{Chunk, Entry, Pair, Person, RawBibliography, RawChunk, RawEntry, Spanned};

/// No more of a field than this is read, in bytes.
const LONGEST: usize = 3_000;

/// A value with deeper braces is not read.
const DEPTH: usize = 12;

/// Letters of mathematics and what they look like.
const LETTERS: &[(&str, &str)] = &[
    ("alpha", "α"),
    ("beta", "β"),
    ("gamma", "γ"),
    ("delta", "δ"),
    ("epsilon", "ε"),
    ("varepsilon", "ε"),
    ("zeta", "ζ"),
    ("eta", "η"),
    ("theta", "θ"),
    ("iota", "ι"),
    ("kappa", "κ"),
    ("lambda", "λ"),
    ("mu", "μ"),
    ("nu", "ν"),
    ("xi", "ξ"),
    ("pi", "π"),
    ("rho", "ρ"),
    ("sigma", "σ"),
    ("tau", "τ"),
    ("phi", "φ"),
    ("varphi", "φ"),
    ("chi", "χ"),
    ("psi", "ψ"),
    ("omega", "ω"),
    ("Gamma", "Γ"),
    ("Delta", "Δ"),
    ("Theta", "Θ"),
    ("Lambda", "Λ"),
    ("Sigma", "Σ"),
    ("Phi", "Φ"),
    ("Psi", "Ψ"),
    ("Omega", "Ω"),
    ("times", "×"),
    ("pm", "±"),
    ("leq", "≤"),
    ("geq", "≥"),
    ("to", "→"),
    ("infty", "∞"),
    ("circ", "°"),
];

/// Figures that stand low.
const LOW: [char; 10] = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'];

/// Figures that stand high.
const HIGH: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// What stands for a sign in addresses.
const SIGNS: &[(&str, &str)] = &[
    ("\\url", " "),
    ("\\href", " "),
    ("}{", " "),
    ("{", ""),
    ("}", ""),
    ("\\textasciitilde", "~"),
    ("\\", ""),
];

/// What the `chunks` of a value say as text, in which commands have a meaning.
pub(super) fn text(chunks: &[&str]) -> Option<String> {
    let entry = parsed("title", chunks)?;
    let mut text = String::new();
    for chunk in entry.get("title")? {
        match &chunk.v {
            Chunk::Math(math) => text.push_str(&shifted(math)),
            chunk => text.push_str(chunk.get()),
        }
    }
    Some(bare(&text))
}

/// `math` with the figures that stand low or high in it as signs of their own: `CO_2`, `10^{12}`.
fn shifted(math: &str) -> String {
    let mut own = String::with_capacity(math.len());
    let mut signs: &[char] = &[];
    let mut braced = false;
    for c in math.chars() {
        let figure = c.to_digit(10).and_then(|figure| signs.get(figure as usize));
        match (c, figure) {
            ('_' | '^', _) => {
                signs = if c == '_' { &LOW } else { &HIGH };
                braced = false;
                continue;
            }
            ('{', _) if !signs.is_empty() => {
                braced = true;
                continue;
            }
            (_, Some(sign)) => own.push(*sign),
            (c, None) => own.push(c),
        }
        // Without braces one figure is meant.
        if !braced || figure.is_none() {
            signs = &[];
        }
    }
    own
}

/// What the `chunks` of a value say where they hold addresses or identifiers.
pub(super) fn verbatim(chunks: &[&str]) -> Option<String> {
    let text = chunks.concat();
    if text.len() > LONGEST {
        return None;
    }
    let signs = SIGNS.iter();
    Some(signs.fold(text, |text, (sign, shown)| text.replace(sign, shown)))
}

/// The person that `chunks` name.
pub(super) fn person(chunks: &[&str]) -> Option<Person> {
    parsed("author", chunks)?.author().ok()?.into_iter().next()
}

/// The one field `name` of these `chunks`, parsed by itself: a fault costs no other field.
fn parsed(name: &str, chunks: &[&str]) -> Option<Entry> {
    let length: usize = chunks.iter().map(|chunk| chunk.len()).sum();
    if length > LONGEST || chunks.iter().any(|chunk| depth(chunk) > DEPTH) {
        return None;
    }
    // An empty pair of braces ends this command, and is no letter to strike through.
    let own: Vec<String> = chunks
        .iter()
        .map(|chunk| chunk.replace(r"\o{}", r"{\o}"))
        .collect();
    let chunks = own
        .iter()
        .map(|chunk| Spanned::zero(RawChunk::Normal(chunk)));
    let entry = RawEntry {
        key: Spanned::zero("key"),
        kind: Spanned::zero("misc"),
        fields: vec![Pair::new(
            Spanned::zero(name),
            Spanned::zero(chunks.collect()),
        )],
    };
    let raw = RawBibliography {
        preamble: String::new(),
        entries: vec![Spanned::zero(entry)],
        abbreviations: Vec::new(),
    };
    biblatex::Bibliography::from_raw(raw).ok()?.into_vec().pop()
}

/// How deep the braces of `text` are.
fn depth(text: &str) -> usize {
    let mut open = 0_usize;
    let mut most = 0;
    for byte in text.bytes() {
        match byte {
            b'{' => open += 1,
            b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        most = most.max(open);
    }
    most
}

/// `text` without the commands that are not known, and with what they are said of: `\emph{so}`.
pub(super) fn bare(text: &str) -> String {
    let mut own = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        own.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let behind = rest.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let name = &rest[..rest.len() - behind.len()];
        let letter = LETTERS.iter().find(|letter| letter.0 == name);
        own.push_str(letter.map_or("", |letter| letter.1));
        rest = behind;
        rest = rest.strip_prefix(['*', ' ']).unwrap_or(rest);
    }
    own.push_str(rest);
    let own = own.replace(['{', '}'], "").replace('~', " ");
    own.split_whitespace().collect::<Vec<_>>().join(" ")
}
