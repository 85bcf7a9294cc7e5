// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/deeplink.h"

#include <cstdlib>

using namespace paraply;

// Whatever the address is: no crash, and what is accepted stays within its bounds and is the same after a way there and back.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto link = DeepLink::parse(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!link)
        return 0;
    if (link->ages.size() > 20 || link->text.size() > 200 || link->place.size() > 200 || link->radiusKilometres > 200)
        std::abort();
    const QString address = link->address();
    // An address may grow past the bound where it is escaped anew; then it is refused, and no other link.
    const auto again = DeepLink::parse(address);
    if (address.size() <= 2000 && (!again || !(*again == *link)))
        std::abort();
    return 0;
}
