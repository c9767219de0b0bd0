Rents rose by 8 per cent [1], and wages by 3 per cent [7].

References
[1] Statistics office, Rents in 2024, 2025
