//! Writes an XLIFF file. It decides nothing about what is exported.

use std::io;

use quick_xml::Writer;
use quick_xml::escape::escape;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{EXTENSION, XLIFF};
use crate::lang::ReviewState;
use crate::translate::exchange::unit::{Package, Progress, Unit};

/// Writes a package.
pub(in crate::translate::exchange) fn write(package: &Package) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    write_file(&mut writer, package).expect("memory takes whatever is written to it");
    let text = String::from_utf8(writer.into_inner()).expect("only text was written");
    text + "\n"
}

fn write_file(writer: &mut Writer<Vec<u8>>, package: &Package) -> io::Result<()> {
    let header = &package.header;
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer.create_element("xliff").with_attribute(("version", "1.2")).with_attribute(("xmlns", XLIFF));
    root.write_inner_content(|writer| {
        let file = writer
            .create_element("file")
            .with_attribute(("original", format!("{}{EXTENSION}", header.domain).as_str()))
            .with_attribute(("source-language", header.source.as_str()))
            .with_attribute(("target-language", header.lang.as_str()))
            .with_attribute(("datatype", "plaintext"))
            .with_attribute(("build-num", package.revision.as_str()));
        file.write_inner_content(|writer| {
            let body = writer.create_element("body");
            body.write_inner_content(|writer| package.units.iter().try_for_each(|unit| write_unit(writer, unit)))?;
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

fn write_unit(writer: &mut Writer<Vec<u8>>, unit: &Unit) -> io::Result<()> {
    let element = writer
        .create_element("trans-unit")
        .with_attribute(("id", unit.id.as_str()))
        .with_attribute(("resname", unit.id.as_str()))
        .with_attribute(("approved", approved(unit.progress)))
        .with_attribute(("xml:space", "preserve"));
    element.write_inner_content(|writer| {
        writer.create_element("source").write_text_content(text(&unit.source))?;
        let mut target = writer.create_element("target").with_attribute(("state", state(unit.progress)));
        if unit.progress == Progress::Fits(ReviewState::Machine) {
            target = target.with_attribute(("state-qualifier", "mt-suggestion"));
        }
        target.write_text_content(text(&unit.target))?;
        let notes = writer.create_element("note").with_attribute(("from", "developer"));
        notes.write_text_content(text(&unit.notes.join("\n")))?;
        let baseline = writer.create_element("note").with_attribute(("from", "oefenwijzer"));
        baseline.write_text_content(text(&unit.baseline().to_string()))?;
        Ok(())
    })?;
    Ok(())
}

/// A text as XML keeps it: a carriage return would be read as a line feed.
fn text(text: &str) -> BytesText<'static> {
    BytesText::from_escaped(escape(text).replace('\r', "&#13;"))
}

fn state(progress: Progress) -> &'static str {
    match progress {
        Progress::Missing => "needs-translation",
        Progress::Stale => "needs-review-translation",
        Progress::Fits(ReviewState::Machine | ReviewState::Translated) => "translated",
        Progress::Fits(ReviewState::ReviewedLanguage) => "signed-off",
        Progress::Fits(ReviewState::ReviewedClinical) => "final",
    }
}

fn approved(progress: Progress) -> &'static str {
    match progress {
        Progress::Fits(ReviewState::ReviewedLanguage | ReviewState::ReviewedClinical) => "yes",
        Progress::Fits(ReviewState::Machine | ReviewState::Translated) | Progress::Missing | Progress::Stale => "no",
    }
}
