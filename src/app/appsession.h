// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/childlist.h"
#include "app/filtertrail.h"
#include "app/language.h"
#include "app/mapmemory.h"
#include "app/minutes.h"
#include "app/opencatalogue.h"
#include "app/placechooser.h"
#include "app/regionfacts.h"
#include "app/reportlist.h"
#include "app/savedlist.h"
#include "app/settings.h"
#include "app/suggester.h"
#include "app/updates.h"
#include "app/viewstate.h"

#include <QQmlEngine>
#include <QTimer>

namespace paraply {

class PersonalThread;
class Speaker;

/// The single way in for QML, where it is called Session. Made by the composition root before the engine and outlives it.
class AppSession : public paraply::RegionFacts {
    Q_OBJECT
    Q_PROPERTY(CatalogueState catalogueState READ catalogueState NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(QString catalogueProblem READ catalogueProblem NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(QString cataloguePath READ cataloguePath NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(QString problemText READ problemText NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(QString problemStep READ problemStep NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(QString personalProblem READ personalProblem NOTIFY personalChanged FINAL)
    Q_PROPERTY(QString personalProblemText READ personalProblemText NOTIFY personalChanged FINAL)
    Q_PROPERTY(QString appVersion READ appVersion CONSTANT FINAL)
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString scriptName READ scriptName NOTIFY languageChanged FINAL)
    Q_PROPERTY(paraply::Settings *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(paraply::ChildList *children READ children CONSTANT FINAL)
    Q_PROPERTY(paraply::PlaceChooser *place READ place CONSTANT FINAL)
    Q_PROPERTY(paraply::Finder *finder READ finder CONSTANT FINAL)
    Q_PROPERTY(paraply::FilterTrail *filterTrail READ filterTrail CONSTANT FINAL)
    Q_PROPERTY(paraply::Suggester *search READ search CONSTANT FINAL)
    Q_PROPERTY(paraply::ViewState *view READ view CONSTANT FINAL)
    Q_PROPERTY(paraply::SavedList *saved READ saved CONSTANT FINAL)
    Q_PROPERTY(paraply::ReportList *reports READ reports CONSTANT FINAL)
    Q_PROPERTY(paraply::Updates *updates READ updates CONSTANT FINAL)
    QML_NAMED_ELEMENT(Session)
    QML_SINGLETON
public:
    enum CatalogueState { Loading, Ready, FellBack, Failed };
    Q_ENUM(CatalogueState)
    /// All of them must outlive this.
    struct Parts {
        const Clock &clock;
        OpenCatalogue &catalogue;
        PersonalThread &personal;
        PositionSource &position;
        Language &language;
        UpdatesPlan updates = {};
        Speaker *speaker = nullptr;   ///< none: nothing is read aloud
    };
    explicit AppSession(const Parts &parts, QObject *parent = nullptr);
    ~AppSession() override;

    /// The one there is, for the details that QML makes; there must be one.
    static AppSession *current();
    static AppSession *create(QQmlEngine *, QJSEngine *);

    CatalogueState catalogueState() const;
    /// "missing", "unreadable", "damaged", "foreign", "newer", "bundled_damaged"; empty when all is well.
    QString catalogueProblem() const;
    QString cataloguePath() const;
    QString problemTitle() const, problemText() const, problemStep() const;
    /// "set_aside", "newer", "not_kept"; empty when all is well.
    const QString &personalProblem() const { return m_personalProblem; }
    QString personalProblemText() const;
    QString appVersion() const;
    bool isRightToLeft() const { return m_parts.language.isRightToLeft(); }
    /// "latin", "arabic" or "ethiopic".
    QString scriptName() const;
    Settings *settings() { return &m_settings; }
    ChildList *children() { return &m_children; }
    PlaceChooser *place() { return &m_place; }
    Finder *finder() { return &m_finder; }
    FilterTrail *filterTrail() { return &m_filterTrail; }
    Suggester *search() { return &m_search; }
    ViewState *view() { return &m_view; }
    SavedList *saved() { return &m_saved; }
    ReportList *reports() { return &m_reports; }
    Updates *updates() { return &m_updates; }

    Q_INVOKABLE void copy(const QString &text);   ///< to the clipboard
    /// Hands a tel:, mailto:, geo: or https: address to the system; false for any other, or when nothing opens it.
    Q_INVOKABLE bool openExternally(const QString &address);
    /// Hands a file of our own to the system; false when nothing opens it.
    bool openFile(const QString &path);

    /// Away from a sensitive page: forgets what is asked for and what was copied from here, and tells the window by left().
    Q_INVOKABLE void leave();
    /// The key Esc was pressed. True when it was the second within a moment, the first of them on a sensitive page: then this left.
    Q_INVOKABLE bool escape();

    const OpenCatalogue &catalogue() const { return m_parts.catalogue; }
    Speaker *speaker() const { return m_parts.speaker; }
    Minutes *minutes() { return &m_minutes; }
    const Language &language() const { return m_parts.language; }
    QDateTime now() const { return m_parts.clock.now(); }
    /// Where maps were and what is chosen on them; what is chosen is changed by chooseOnMap() only.
    MapMemory &mapMemory() { return m_mapMemory; }
    void chooseOnMap(const MapMemory &memory);
    Profile profile();   ///< what is kept of the user, as it is now

Q_SIGNALS:
    void personalChanged();
    void languageChanged();
    void mapChanged();
    /// The personal store was opened; the profile is in place.
    void personalReady();
    void left();   ///< the window shows its first page, and there is no way back

private:
    void adopt(const Profile &profile, const QString &setAside, const std::optional<Error> &problem);
    void setPersonalProblem(const QString &code);
    void keep(), wipe(), retranslate(), renewStoredText();

    Parts m_parts;
    Minutes m_minutes;
    Settings m_settings;
    ChildList m_children;
    PlaceChooser m_place;
    Finder m_finder;
    FilterTrail m_filterTrail;
    Suggester m_search;
    ViewState m_view;
    MapMemory m_mapMemory;
    SavedList m_saved;
    ReportList m_reports;
    Updates m_updates;
    QTimer m_escape;
    QString m_copied, m_personalProblem;
    Profile m_kept;   ///< as it was read or written last
    bool m_adopting = false;
};

}
