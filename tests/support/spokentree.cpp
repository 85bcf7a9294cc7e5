// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/spokentree.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QQuickWindow>
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <functional>

namespace paraply {

namespace {

/// What somebody operates; the rest is read only.
bool isControl(const QAccessibleInterface &node)
{
    switch (node.role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::Link:
    case QAccessible::PageTab:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::MenuItem:
        return true;
    case QAccessible::Window:
    case QAccessible::StaticText:   // Qt calls it focusable wherever it stands in something that is
    case QAccessible::Heading:
        return false;
    default:
        return node.state().focusable;
    }
}

QString describe(const QAccessibleInterface &node)
{
    const char *role = QMetaEnum::fromType<QAccessible::Role>().valueToKey(node.role());
    const QString object = node.object() ? node.object()->objectName() : QString();
    return QStringLiteral("%1 '%2' %3 %4x%5").arg(QLatin1String(role), node.text(QAccessible::Name), object)
        .arg(node.rect().width()).arg(node.rect().height());
}

void walk(QAccessibleInterface *node, const std::function<void(QAccessibleInterface &)> &visit)
{
    if (!node || node->state().invisible)
        return;
    if (isControl(*node))
        visit(*node);
    for (int child = 0; child < node->childCount(); ++child)
        walk(node->child(child), visit);
}

}

void SpokenTree::listen()
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QAccessible::setActive(true);
}

QStringList SpokenTree::controls() const
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(m_window), [&found](QAccessibleInterface &node) { found << describe(node); });
    return found;
}

QStringList SpokenTree::complaints(int target) const
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(m_window), [&](QAccessibleInterface &node) {
        if (node.text(QAccessible::Name).trimmed().isEmpty())
            found << describe(node) + QStringLiteral(" has no name");
        if (node.rect().width() < target || node.rect().height() < target)
            found << describe(node) + QStringLiteral(" is too small");
        if (node.role() != QAccessible::EditableText && (!node.actionInterface() || node.actionInterface()->actionNames().isEmpty()))
            found << describe(node) + QStringLiteral(" does nothing");
    });
    return found;
}

}
