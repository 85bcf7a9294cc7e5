// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feedkeys.h"

#include "base/files.h"

#include <QRegularExpression>

namespace paraply {

namespace {

constexpr qint64 kLargestKeyFile = 64 * 1024;

// 0 for "root.pem", 12 for "root-12.pem", nothing for any other name.
std::optional<int> numberIn(const QString &name, const QString &role)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([a-z]+)(?:-([1-9][0-9]{0,5}))?\\.pem\\z"));
    const auto match = pattern.match(name);
    if (!match.hasMatch() || match.captured(1) != role)
        return {};
    return match.captured(2).toInt();
}

}

const QStringList &feedRoles()
{
    static const QStringList roles = {QStringLiteral("root"), QStringLiteral("targets"), QStringLiteral("snapshot"), QStringLiteral("timestamp")};
    return roles;
}

FeedKeys::FeedKeys(QStringList folders, FileOps &files, PassphraseSource passphrases)
    : m_folders(std::move(folders)), m_files(files), m_ask(std::move(passphrases))
{
    Q_ASSERT(!m_folders.isEmpty());
}

Result<QStringList> FeedKeys::filesOf(const QString &role) const
{
    QStringList found;
    for (const QString &folder : m_folders) {
        const auto names = m_files.list(folder);
        if (!names)
            return names.error();
        std::map<int, QString> numbered;
        for (const QString &name : *names) {
            if (const auto number = numberIn(name, role))
                numbered[*number] = folder + u'/' + name;
        }
        for (const auto &[number, file] : numbered)
            found.append(file);
    }
    return found;
}

bool FeedKeys::has(const QString &role) const
{
    const auto found = filesOf(role);
    return found && !found->isEmpty();
}

FeedResult<const FeedKeys::Key *> FeedKeys::load(const QString &file)
{
    if (const auto loaded = m_loaded.find(file); loaded != m_loaded.end())
        return &loaded->second;
    const auto pem = m_files.read(file, kLargestKeyFile);
    if (!pem)
        return FeedTrouble::system(file, pem.error());
    const auto keep = [&](PrivateKey key) { return &m_loaded.emplace(file, Key {file, std::move(key)}).first->second; };
    for (auto known = m_passphrases.rbegin(); known != m_passphrases.rend(); ++known) {
        if (auto key = PrivateKey::load(*pem, *known))
            return keep(*std::move(key));
    }
    for (bool wasAsked = !m_passphrases.empty();; wasAsked = true) {
        auto passphrase = m_ask(file, false);
        if (!passphrase)
            return FeedTrouble(wasAsked ? FeedFault::WrongPassphrase : FeedFault::NoPassphrase, {file});
        auto key = PrivateKey::load(*pem, *passphrase);
        if (key) {
            m_passphrases.push_back(*std::move(passphrase));
            return keep(*std::move(key));
        }
        if (key.error().code != Code::Invalid)
            return FeedTrouble(FeedFault::KeyUnusable, {file, key.error().detail}, key.error());
    }
}

FeedResult<std::vector<const FeedKeys::Key *>> FeedKeys::allOf(const QString &role)
{
    const auto found = filesOf(role);
    if (!found)
        return FeedTrouble::system(foldersText(), found.error());
    std::vector<const Key *> keys;
    for (const QString &file : *found) {
        const auto key = load(file);
        if (!key)
            return key.troubles();
        keys.push_back(*key);
    }
    return keys;
}

FeedResult<std::vector<const PrivateKey *>> FeedKeys::signersOf(const QString &role, const QStringList &ids, int threshold)
{
    const auto found = filesOf(role);
    if (!found)
        return FeedTrouble::system(foldersText(), found.error());
    std::map<QString, const PrivateKey *> signers;   // a copy of a key in a second folder is no second signature
    for (const QString &file : *found) {
        if (int(signers.size()) == threshold)
            break;
        const auto key = load(file);
        if (!key)
            return key.troubles();
        if (ids.contains((*key)->key.id()))
            signers.emplace((*key)->key.id(), &(*key)->key);
    }
    if (int(signers.size()) < threshold) {
        return FeedTrouble(FeedFault::KeyMissing, {role, foldersText(), QString::number(threshold), QString::number(signers.size()),
                                                   ids.join(QStringLiteral(", "))});
    }
    std::vector<const PrivateKey *> list;
    for (const auto &[id, key] : signers)
        list.push_back(key);
    return list;
}

QString FeedKeys::freeNameFor(const QString &role) const
{
    const bool isRoot = role == feedRoles().first();
    for (int number = isRoot ? 1 : 0;; number += number == 0 ? 2 : 1) {
        const QString name = number == 0 ? role + QStringLiteral(".pem") : QStringLiteral("%1-%2.pem").arg(role).arg(number);
        const QString file = firstFolder() + u'/' + name;
        if (!m_files.exists(file) && !m_files.exists(file + QStringLiteral(".retired")))
            return file;
    }
}

FeedResult<const FeedKeys::Key *> FeedKeys::make(const QString &role, KeyKind kind)
{
    const QString file = freeNameFor(role), part = file + QStringLiteral(".new");
    if (m_passphrases.empty()) {
        auto passphrase = m_ask(file, true);
        if (!passphrase)
            return FeedTrouble(FeedFault::NoPassphrase, {file});
        m_passphrases.push_back(*std::move(passphrase));
    }
    auto key = PrivateKey::generate(kind);
    const auto pem = key ? key->encrypted(m_passphrases.back()) : Result<QByteArray>(key.error());
    if (!pem)
        return FeedTrouble(FeedFault::KeyUnusable, {file, pem.error().detail}, pem.error());
    const auto written = [&]() -> Result<void> {
        auto writer = m_files.create(part);   // readable by the owner alone
        if (!writer)
            return writer.error();
        if (auto done = (*writer)->write(*pem); !done)
            return done;
        if (auto done = (*writer)->finish(); !done)
            return done;
        return m_files.replace(part, file);
    }();
    if (!written)
        return FeedTrouble::system(file, written.error());
    // A key that was loaded from this name before is gone with its file: the name was free.
    return &m_loaded.insert_or_assign(file, Key {file, *std::move(key)}).first->second;
}

Result<void> FeedKeys::retire(const QString &file)
{
    return m_files.replace(file, file + QStringLiteral(".retired"));
}

}
