// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "openarticle.h"

#include "support/cataloguebuilder.h"
#include "support/must.h"

#include <QQmlProperty>
#include <QTest>

namespace paraply {

namespace {

constexpr int kLongEnough = 60000;

Options optionsIn(const QTemporaryDir &folder, int paragraphs)
{
    const QString body = QStringLiteral("## Ert ansvar\n") + QStringLiteral("Ni **delar** på det. Hemligt stöd finns för alla föräldrar.\n\n").repeated(paragraphs);
    Options options;
    options.inMemory = true;
    options.size = QSize(360, 740);
    options.language = QStringLiteral("en");
    options.catalogue = CatalogueBuilder()
                            .service("a")
                            .page("article-18", "rights", "Artikel 18")
                            .row("page_text", { { "page", "article-18" }, { "body", body } })
                            .write(folder.filePath(QStringLiteral("small.sqlite")));
    return options;
}

QQuickItem *seenIn(QQuickItem *item, const QString &name)
{
    if (!item->isVisible() || item->objectName() == name)
        return item->isVisible() ? item : nullptr;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = seenIn(child, name))
            return found;
    }
    return nullptr;
}

}

bool isReached(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kLongEnough);
}

OpenArticle::OpenArticle(int paragraphs) : m_guide(optionsIn(m_folder, paragraphs))
{
    m_guide.start();
    must(isReached([this] { return m_guide.window() && m_guide.catalogue().get() && session().catalogueState() == AppSession::Ready; }), "the guide starts");
    must(isReached([this] { return window().property("filled").toBool() && window().isActive(); }), "its window is in front");
    QMetaObject::invokeMethod(&window(), "showPage", Q_ARG(QString, QStringLiteral("article")), Q_ARG(QString, QStringLiteral("article-18")), Q_ARG(QString, QString()));
    must(isReached([this] { return seen(QStringLiteral("readAloud")); }), "the page is open");
    QQmlProperty(seen(QStringLiteral("readAloud")), QStringLiteral("text")).connectNotifySignal(this, SLOT(noteText()));
    m_texts << seen(QStringLiteral("readAloud"))->property("text").toString();
}

QQuickItem *OpenArticle::seen(const QString &name)
{
    return seenIn(window().contentItem(), name);
}

void OpenArticle::press(const QString &name)
{
    const QQuickItem *item = seen(name);
    must(item, "what is to be pressed is there");
    QTest::mouseClick(&window(), Qt::LeftButton, {}, item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
}

void OpenArticle::noteText()
{
    m_texts << sender()->property("text").toString();
}

}
