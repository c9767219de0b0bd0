//! Words that tell the names of offices and other bodies in languages besides English.

/// What the names of offices and other bodies end with in German and Dutch, in lower case.
pub(super) const OFFICES: &[&str] = &[
    "agentur",
    "akademie",
    "amt",
    "anstalt",
    "archiv",
    "behörde",
    "bibliothek",
    "drucksache",
    "gericht",
    "gerichtshof",
    "gesellschaft",
    "hochschule",
    "institut",
    "instituut",
    "kammer",
    "kommission",
    "ministerie",
    "ministerium",
    "stiftung",
    "universität",
    "universiteit",
    "verband",
    "zentrale",
];

/// What the first word of such a name ends with that says behind it what the office is for: "Landesamt für Wasser".
const FIRST: &[&str] = &["agentur", "amt", "behörde", "ministerie", "ministerium"];
/// What follows that word.
const FOR: &[&str] = &["der", "des", "für", "van", "voor"];

/// Whether `name` begins so.
pub(super) fn is_led(name: &str) -> bool {
    let mut words = name.split(' ');
    let first = words.next().unwrap_or_default().to_lowercase();
    let is_compound = |end: &&str| first.len() > end.len() && first.ends_with(*end);
    words.next().is_some_and(|word| FOR.contains(&word)) && FIRST.iter().any(is_compound)
}

/// What they begin with in Romance languages.
pub(super) const ROMANCE: &[&str] = &[
    "Académie",
    "Agence",
    "Agencia",
    "Agência",
    "Asociación",
    "Association",
    "Banco",
    "Banque",
    "Comisión",
    "Commission",
    "Conseil",
    "Consejo",
    "Fundación",
    "Institut",
    "Instituto",
    "Istituto",
    "Ministerio",
    "Ministero",
    "Ministère",
    "Ministério",
    "Organización",
    "Organisation",
    "Universidad",
    "Universidade",
    "Université",
    "Università",
];
