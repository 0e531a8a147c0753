// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/response_kind_text.h"

#include <QCoreApplication>

namespace knockscope::ui {

namespace {

class Kinds {
    Q_DECLARE_TR_FUNCTIONS(ResponseKind)
};

} // namespace

QString responseKindText(ResponseKind kind)
{
    switch (kind) {
    case ResponseKind::None:
        return Kinds::tr("none");
    case ResponseKind::MeanShift:
        return Kinds::tr("mean shift");
    case ResponseKind::VarianceInflation:
        return Kinds::tr("variance inflation");
    case ResponseKind::VarianceLoss:
        return Kinds::tr("variance loss");
    case ResponseKind::ZeroInflation:
        return Kinds::tr("zero inflation");
    case ResponseKind::ZeroLoss:
        return Kinds::tr("zero loss");
    case ResponseKind::MixtureChange:
        return Kinds::tr("mixture change");
    }
    return {};
}

QString responseKindPhrase(ResponseKind kind)
{
    return kind == ResponseKind::None ? Kinds::tr("no response") : responseKindText(kind);
}

} // namespace knockscope::ui
