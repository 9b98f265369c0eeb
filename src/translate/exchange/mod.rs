//! `translate export` and `translate import`: the words of one domain in one language as a file for an agency, PO or
//! XLIFF 1.2, and back by a three-way merge. It opens no file, and takes no review from outside.

mod unit;
mod today;
mod plural_forms;
mod po;
mod xliff;
mod splice;
mod merge;
#[cfg(test)]
mod tests;

use self::today::Today;
use self::unit::Returned;
use super::Recording;
use super::locales::Locales;
use crate::config::BaseUrl;
use crate::diag::Report;
use crate::lang::Lang;
use crate::path::SourcePath;

pub use merge::Imported;

/// The form of a file for translators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileForm {
    /// Portable Object, the form of GNU gettext.
    Po,
    /// XLIFF 1.2.
    Xliff,
}

impl FileForm {
    /// Tells the form by the extension of a file's name.
    #[must_use]
    pub fn of(file: &SourcePath) -> Option<Self> {
        match file.extension() {
            "po" => Some(Self::Po),
            "xlf" | "xliff" => Some(Self::Xliff),
            _ => None,
        }
    }

    fn read(self, file: &SourcePath, text: &str) -> (Option<Returned>, Report) {
        match self {
            Self::Po => po::read(file, text),
            Self::Xliff => xliff::read(file, text),
        }
    }
}

/// Why nothing was exported or imported.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// There is no such language.
    #[error("nothing is translated into `{0}`; `new language` begins one")]
    UnknownLanguage(Lang),
    /// There is no such domain.
    #[error("there is no leaflet `{domain}`{}", .nearest.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    UnknownDomain {
        /// What was asked for.
        domain: String,
        /// The domain that is called most like it.
        nearest: Option<String>,
    },
    /// A file has mistakes, so that it cannot be told what is translated.
    #[error("`{0}` has mistakes; mend them first")]
    Damaged(SourcePath),
    /// A text has a character that would not come back.
    #[error("`{message}` has the control character U+{:04X}, which no file for translators can hold; take it out", u32::from(*.character))]
    Unprintable {
        /// The message.
        message: String,
        /// The character.
        character: char,
    },
}

impl Locales {
    /// Writes the words of a domain in a language as a file for translators.
    ///
    /// # Errors
    /// [`ExchangeError`]
    pub fn export(&self, lang: &Lang, domain: &str, form: FileForm, base: &BaseUrl) -> Result<String, ExchangeError> {
        let package = Today::of(self, lang, domain)?.package(base)?;
        Ok(match form {
            FileForm::Po => po::write(&package),
            FileForm::Xliff => xliff::write(&package),
        })
    }

    /// Takes over what translators changed in an exported file, as far as nobody else changed it since. What is not
    /// taken over is reported at its place in the file; a file that cannot be read changes nothing.
    ///
    /// # Errors
    /// [`ExchangeError`], when the file is not for this project.
    pub fn import(
        &self,
        file: &SourcePath,
        text: &str,
        form: FileForm,
        recording: &Recording,
    ) -> Result<(Imported, Report), ExchangeError> {
        let (returned, report) = form.read(file, text);
        let Some(returned) = returned else { return Ok((Imported::default(), report)) };
        let today = Today::of(self, &returned.header.lang, &returned.header.domain)?;
        Ok(merge::merge(self, &today, file, &returned, recording))
    }
}
