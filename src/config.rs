//! The site's settings from `content/site.toml`, validated with their places. What they lead to is decided elsewhere.

use serde::Deserialize;
use toml::Spanned;

use crate::diag::{Code, Diagnostic, Report};
use crate::lang::{Lang, ReviewState};
use crate::path::SourcePath;
use crate::source::toml as toml_file;

/// Where the settings stand.
pub const FILE: &str = "content/site.toml";

/// The longest address of a site, in characters; longer ones make QR codes that no phone reads from paper.
const LONGEST_ADDRESS: usize = 200;

/// The site's settings.
#[derive(Clone, Debug)]
pub struct SiteConfig {
    /// Where the site will be found.
    pub base_url: BaseUrl,
    /// The languages, the source language first; never empty.
    pub languages: Vec<Lang>,
    /// The folder under `themes/`.
    pub theme: String,
    /// What search engines may find.
    pub index: IndexPolicy,
    /// Whether phones may keep the leaflets, to be read without a network.
    pub offline: bool,
    /// The organisation behind the site.
    pub organisation: Organisation,
    /// What may be published.
    pub publish: PublishPolicy,
}

/// The address of the site, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    /// `https` or `http`.
    pub scheme: String,
    /// Host, with the port if there is one.
    pub host: String,
    /// The path below which the site stands; begins and ends with a slash.
    pub path: String,
}

/// What search engines may find.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum IndexPolicy {
    /// Every page.
    All,
    /// The overview of each leaflet, not its single pages.
    Leaflet,
    /// Nothing.
    None,
}

/// The organisation behind the site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its name on narrow screens.
    pub short_name: String,
    /// Its own site.
    pub url: String,
}

/// What may be published.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishPolicy {
    /// The least state in which a translation is shown; below it the reader gets the fallback language.
    #[serde(default = "strictest_state")]
    pub minimum_state: ReviewState,
    /// Patterns of files in `public/` that are not ours and stay.
    #[serde(default)]
    pub keep: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    base_url: Spanned<String>,
    languages: Spanned<Vec<Spanned<String>>>,
    theme: String,
    #[serde(default = "all")]
    index: IndexPolicy,
    #[serde(default = "offered")]
    offline: bool,
    organisation: Organisation,
    #[serde(default = "strictest")]
    publish: PublishPolicy,
}

fn all() -> IndexPolicy {
    IndexPolicy::All
}

fn offered() -> bool {
    true
}

fn strictest() -> PublishPolicy {
    PublishPolicy { minimum_state: strictest_state(), keep: Vec::new() }
}

fn strictest_state() -> ReviewState {
    ReviewState::ReviewedClinical
}

/// Reads the settings. `None` when they cannot be used; the report then says why.
#[must_use]
pub fn parse(file: &SourcePath, text: &str) -> (Option<SiteConfig>, Report) {
    let mut report = Report::default();
    let config = toml_file::read(file, text, 0, &mut report).and_then(|written| validate(file, written, &mut report));
    (config, report)
}

fn validate(file: &SourcePath, written: Written, report: &mut Report) -> Option<SiteConfig> {
    let base_url = BaseUrl::parse(written.base_url.get_ref());
    if base_url.is_none() {
        let message = format!("`{}` is not an address of a site", written.base_url.get_ref());
        let problem = Diagnostic::new(Code::InvalidValue, message).at(file, written.base_url.span());
        report.push(problem.help("write scheme and host, for example `https://oefen.example`"));
    }
    let languages = languages(file, &written.languages, report);
    Some(SiteConfig {
        base_url: base_url?,
        languages: languages?,
        theme: written.theme,
        index: written.index,
        offline: written.offline,
        organisation: written.organisation,
        publish: written.publish,
    })
}

fn languages(file: &SourcePath, written: &Spanned<Vec<Spanned<String>>>, report: &mut Report) -> Option<Vec<Lang>> {
    let mut languages = Vec::new();
    for tag in written.get_ref() {
        let problem = match Lang::new(tag.get_ref()) {
            None => Diagnostic::new(Code::UnknownLanguage, format!("`{}` is not a language tag", tag.get_ref())),
            Some(lang) if languages.contains(&lang) => {
                Diagnostic::new(Code::DuplicateId, format!("the language `{lang}` stands twice"))
            }
            Some(lang) => {
                languages.push(lang);
                continue;
            }
        };
        report.push(problem.at(file, tag.span()));
    }
    if languages.is_empty() {
        let problem = Diagnostic::new(Code::InvalidValue, "the site has no language").at(file, written.span());
        report.push(problem.help("name the source language first: `languages = [\"nl\"]`"));
        return None;
    }
    Some(languages)
}

impl BaseUrl {
    /// Takes an address apart; returns `None` when it has no usable scheme and host, or a query or fragment.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host_fits =
            !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte));
        let path_fits = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte));
        let path = path.trim_matches('/');
        (text.len() <= LONGEST_ADDRESS
            && matches!(scheme, "https" | "http")
            && host_fits
            && path_fits
            && !path.contains(".."))
        .then(|| Self {
            scheme: scheme.to_owned(),
            host: host.to_ascii_lowercase(),
            path: if path.is_empty() { "/".into() } else { format!("/{path}/") },
        })
    }

    /// The absolute address of a path below the site's root, given without its first slash.
    #[must_use]
    pub fn absolute(&self, path: &str) -> String {
        format!("{}://{}{}{path}", self.scheme, self.host, self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_apart() {
        let url = BaseUrl::parse("https://Oefen.example/folders").unwrap();
        assert_eq!(url.absolute("nl/"), "https://oefen.example/folders/nl/");
        assert_eq!(BaseUrl::parse("https://oefen.example/").unwrap().absolute(""), "https://oefen.example/");
        for bad in ["oefen.example", "ftp://oefen.example", "https://", "https://a b", "https://a/?q", "https://a/../b"]
        {
            assert_eq!(BaseUrl::parse(bad), None, "{bad}");
        }
    }

    fn check(text: &str, code: Code) {
        let (_, report) = parse(&SourcePath::known(FILE), text);
        assert!(report.iter().any(|diagnostic| diagnostic.code == code), "{report:?}");
    }

    const REST: &str =
        "theme = \"default\"\n[organisation]\nname = \"A\"\nshort_name = \"A\"\nurl = \"https://a.example\"\n";

    #[test]
    fn settings_that_cannot_be_are_refused_at_their_place() {
        check(&format!("base_url = \"oefen\"\nlanguages = [\"nl\"]\n{REST}"), Code::InvalidValue);
        check(&format!("base_url = \"https://a.example\"\nlanguages = []\n{REST}"), Code::InvalidValue);
        check(
            &format!("base_url = \"https://a.example\"\nlanguages = [\"nederlands!\"]\n{REST}"),
            Code::UnknownLanguage,
        );
        check(&format!("base_url = \"https://a.example\"\nlanguages = [\"nl\", \"nl\"]\n{REST}"), Code::DuplicateId);
        check("base_url = ", Code::TomlSyntax);
    }
}
