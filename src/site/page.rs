//! The pages of a site by their permanent ids, and where each one stands. Ids and addresses are ASCII, the same in
//! all languages, and never change.

use std::fmt;
use std::sync::Arc;

use crate::lang::Lang;
use crate::path::Route;

/// The folder name of a leaflet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LeafletId(Arc<str>);

impl LeafletId {
    /// Takes small letters, digits and hyphens only, beginning with a letter.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (text.starts_with(|c: char| c.is_ascii_lowercase()) && text.bytes().all(fits)).then(|| Self(text.into()))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LeafletId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A page, whatever its language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageId {
    /// The front page, where a reader chooses a language. It stands once, outside the languages.
    Languages,
    /// The leaflets of the site.
    Home,
    /// The overview of a leaflet.
    Leaflet(LeafletId),
    /// A whole leaflet on one page.
    Folder(LeafletId),
    /// How web editors of other sites show the leaflet's exercises there.
    Editors(LeafletId),
    /// A transfer.
    Transfer(LeafletId, u32),
    /// An exercise.
    Exercise(LeafletId, u32),
    /// The hospital's practical tips.
    Hospital,
    /// A page of running text.
    Prose(Arc<str>),
    /// Where a reader looks for an exercise by its number or a word.
    Search,
    /// What a reader gets at an address that does not exist.
    NotFound,
}

impl PageId {
    /// Where the page stands in a language.
    ///
    /// # Panics
    /// Never: ids hold only what an address may hold.
    #[must_use]
    pub fn route(&self, lang: &Lang) -> Route {
        let lang = lang.as_str();
        let made = match self {
            Self::Languages => Route::new([]),
            Self::Home => Route::new([lang]),
            Self::Leaflet(leaflet) => Route::new([lang, leaflet.as_str()]),
            Self::Folder(leaflet) => Route::new([lang, leaflet.as_str(), "folder"]),
            Self::Editors(leaflet) => Route::new([lang, leaflet.as_str(), "insluiten"]),
            Self::Transfer(leaflet, number) => Route::new([lang, leaflet.as_str(), &format!("transfer-{number:02}")]),
            Self::Exercise(leaflet, number) => Route::new([lang, leaflet.as_str(), &format!("oefening-{number:02}")]),
            Self::Hospital => Route::new([lang, "ziekenhuis"]),
            Self::Prose(name) => Route::new([lang, name]),
            Self::Search => Route::new([lang, "zoeken"]),
            Self::NotFound => Route::new([lang, "404"]),
        };
        made.expect("page ids hold only what an address may hold")
    }

    /// The leaflet that the page belongs to.
    #[must_use]
    pub fn leaflet(&self) -> Option<&LeafletId> {
        match self {
            Self::Leaflet(leaflet)
            | Self::Folder(leaflet)
            | Self::Editors(leaflet)
            | Self::Transfer(leaflet, _)
            | Self::Exercise(leaflet, _) => Some(leaflet),
            Self::Languages | Self::Home | Self::Hospital | Self::Prose(_) | Self::Search | Self::NotFound => None,
        }
    }

    /// What kind of page it is, in one word.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Languages => "languages",
            Self::Home => "home",
            Self::Leaflet(_) => "leaflet",
            Self::Folder(_) => "folder",
            Self::Editors(_) => "editors",
            Self::Transfer(..) => "transfer",
            Self::Exercise(..) => "exercise",
            Self::Hospital => "hospital",
            Self::Prose(_) => "prose",
            Self::Search => "search",
            Self::NotFound => "not-found",
        }
    }

    /// The id within a leaflet: `exercise-07`, `transfer-01`; also the anchor on the page with the whole leaflet.
    #[must_use]
    pub fn anchor(&self) -> Option<String> {
        match self {
            Self::Transfer(_, number) => Some(format!("transfer-{number:02}")),
            Self::Exercise(_, number) => Some(format!("exercise-{number:02}")),
            _ => None,
        }
    }

    /// Where an exercise or transfer stands once more, for a frame in a page of another site.
    ///
    /// # Panics
    /// Never: the parts of an address make an address.
    #[must_use]
    pub fn embed_route(&self, lang: &Lang) -> Option<Route> {
        self.anchor()?;
        let route = self.route(lang);
        Some(Route::new(route.parts().chain(["embed"])).expect("the parts of an address make an address"))
    }

    /// The id as the ledger of printed codes writes it: `rugklachten/exercise-07`; only pages that codes may lead to.
    #[must_use]
    pub fn ledger_name(&self) -> Option<String> {
        match self {
            Self::Leaflet(leaflet) => Some(leaflet.to_string()),
            Self::Transfer(leaflet, _) | Self::Exercise(leaflet, _) => {
                self.anchor().map(|anchor| format!("{leaflet}/{anchor}"))
            }
            _ => None,
        }
    }
}

/// A link to a page of the site, or to elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageLink {
    /// A page in the reader's language, perhaps at an anchor.
    Page(PageId, Option<String>),
    /// An address outside the site, or a telephone number or mailbox.
    Outside(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_promised_on_paper() {
        let leaflet = LeafletId::new("rugklachten").unwrap();
        let ar = Lang::new("ar").unwrap();
        let exercise = PageId::Exercise(leaflet.clone(), 7);
        assert_eq!(exercise.route(&ar).as_str(), "/ar/rugklachten/oefening-07/");
        assert_eq!(exercise.embed_route(&ar).unwrap().as_str(), "/ar/rugklachten/oefening-07/embed/");
        assert_eq!(PageId::Home.embed_route(&ar), None);
        assert_eq!(exercise.ledger_name().as_deref(), Some("rugklachten/exercise-07"));
        assert_eq!(PageId::Folder(leaflet.clone()).route(&ar).as_str(), "/ar/rugklachten/folder/");
        assert_eq!(PageId::Exercise(leaflet, 107).route(&ar).as_str(), "/ar/rugklachten/oefening-107/");
        assert_eq!(PageId::Languages.route(&ar).as_str(), "/");
        assert_eq!(LeafletId::new("Rug klachten"), None);
    }
}
