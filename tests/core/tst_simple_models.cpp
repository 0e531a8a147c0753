// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
class TestSimpleModels : public QObject { Q_OBJECT };
QTEST_GUILESS_MAIN(TestSimpleModels)
#include "tst_simple_models.moc"
