// Package gormstore lets gorm make the columns itself. It is a package of its own, since
// two drivers of SQLite cannot be in one program.
package gormstore

import (
	"os"
	"testing"

	"github.com/glebarez/sqlite"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"

	"github.com/integritas-id/integritas/interop/internal/sample"
)

func migrate(t *testing.T, db *gorm.DB) {
	t.Helper()
	require.NoError(t, db.AutoMigrate(&sample.Values{}))
	columns, err := db.Migrator().ColumnTypes(&sample.Values{})
	require.NoError(t, err)
	for _, c := range columns {
		if c.Name() == "fee" {
			continue
		}
		assert.Equal(t, "text", c.DatabaseTypeName(), c.Name())
	}
	want := sample.Full()
	require.NoError(t, db.Create(&want).Error)
	var got sample.Values
	require.NoError(t, db.Where("nip = ? and region = ? and role = ?", want.NIP, want.Region, want.Role).First(&got).Error)
	assert.Equal(t, want, got)
}

func TestGormSQLite(t *testing.T) {
	db, err := gorm.Open(sqlite.Open(t.TempDir()+"/gorm.db"), &gorm.Config{})
	require.NoError(t, err)
	migrate(t, db)
	handle, err := db.DB()
	require.NoError(t, err)
	require.NoError(t, handle.Close())
}

func TestGormPostgreSQL(t *testing.T) {
	url := os.Getenv("DATABASE_URL")
	if url == "" {
		t.Skip("DATABASE_URL names no PostgreSQL; .ci/part-interop starts one")
	}
	db, err := gorm.Open(postgres.Open(url), &gorm.Config{})
	require.NoError(t, err)
	tx := db.Begin()
	defer tx.Rollback()
	migrate(t, tx)
}
