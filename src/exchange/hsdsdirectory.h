// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/directory.h"
#include "exchange/hsdsrecord.h"

namespace paraply {

/// The address that names our profile (docs/hsds-profile.md); nothing is fetched there.
inline constexpr std::string_view kHsdsProfile = "https://paraply.example/hsds/profile/1";

/// What a catalogue holds of a directory of services, in the records of HSDS 3.1 and of our profile. Ids follow from the catalogue's own
/// (recordUuid), so the same catalogue gives the same records. The directory must outlive it. One thread.
class HsdsDirectory {
public:
    explicit HsdsDirectory(const Directory &directory) : m_directory(directory) { }

    qint64 serviceCount() const { return m_directory.serviceCount(); }
    using Visit = std::function<Result<void>(const HsdsRecord &)>;
    /// What belongs to no service, table by table: the region, municipalities, localities, topics, organizations without services, exceptions
    /// for everybody, translations of these.
    Result<void> forEachCommon(const Visit &visit) const;
    /// Each service with all that belongs to it, in order of its id. What several share (an organization, a place, a term) is in each of them.
    Result<void> forEachService(const Visit &visit) const;

private:
    const Directory &m_directory;
};

}
