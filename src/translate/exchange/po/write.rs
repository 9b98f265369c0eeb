//! Writes a PO file as gettext's own tools do, but breaks no lines except where the text does. It decides nothing about
//! what is exported.

use std::fmt::Write as _;

use super::{DOMAIN, FUZZY, SOURCE_LANGUAGE};
use crate::translate::exchange::plural_forms::plural_forms;
use crate::translate::exchange::unit::{Package, Progress, Unit};

/// Writes a package.
pub(in crate::translate::exchange) fn write(package: &Package) -> String {
    let mut text = header(package);
    for unit in &package.units {
        text.push('\n');
        text.push_str(&entry(unit));
    }
    text
}

fn header(package: &Package) -> String {
    let header = &package.header;
    let revised = package.revised.as_ref().map(|date| format!("{date} 00:00+0000")).unwrap_or_default();
    let mut fields = vec![
        ("Project-Id-Version", format!("oefenwijzer {}", header.domain)),
        ("PO-Revision-Date", revised),
        ("Last-Translator", "Oefenwijzer".to_owned()),
        ("Language-Team", header.lang.to_string()),
        ("Language", header.lang.as_str().replace('-', "_")),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
    ];
    fields.extend(plural_forms(&header.lang).map(|forms| ("Plural-Forms", forms.to_owned())));
    fields.push((SOURCE_LANGUAGE, header.source.to_string()));
    fields.push((DOMAIN, header.domain.clone()));
    fields.push(("X-Source-Revision", package.revision.clone()));
    let lines = fields.into_iter().map(|(name, value)| format!("{name}: {value}\n"));
    format!("{}{}", string("msgid", ""), string("msgstr", &lines.collect::<String>()))
}

fn entry(unit: &Unit) -> String {
    let mut text: String = unit.notes.iter().map(|note| format!("#. {note}\n")).collect();
    let _ = writeln!(text, "#. {}", unit.baseline());
    if unit.progress == Progress::Stale {
        let _ = writeln!(text, "#, {FUZZY}");
    }
    text + &string("msgctxt", unit.id.as_str()) + &string("msgid", &unit.source) + &string("msgstr", &unit.target)
}

/// A keyword with its text: on one line, or a line for each of the text's lines.
fn string(keyword: &str, text: &str) -> String {
    if !text.strip_suffix('\n').unwrap_or(text).contains('\n') {
        return format!("{keyword} {}\n", quoted(text));
    }
    let lines = text.split_inclusive('\n').map(|line| format!("{}\n", quoted(line)));
    format!("{keyword} \"\"\n{}", lines.collect::<String>())
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '\\' => quoted.push_str("\\\\"),
            '"' => quoted.push_str("\\\""),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            other => quoted.push(other),
        }
    }
    quoted + "\""
}
