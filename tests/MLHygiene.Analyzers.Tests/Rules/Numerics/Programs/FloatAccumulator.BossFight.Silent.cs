namespace Arena.Combat;

public sealed class Enemy(string name, float health, float armor)
{
    public string Name => name;
    public float Health { get; private set; } = health;
    public float Armor => armor;
    public bool IsAlive => Health > 0;

    public void Hit(float damage) => Health = MathF.Max(0, Health - damage / (1 + Armor));
}

public sealed class Encounter
{
    private readonly List<Enemy> _enemies = [];
    private float _elapsed;

    public void Spawn(Enemy enemy) => _enemies.Add(enemy);

    public float HealthLeft()
    {
        float left = 0;
        foreach (var enemy in _enemies)
            left += enemy.Health;
        return left;
    }

    public float AverageArmor()
    {
        var armor = 0f;
        foreach (var enemy in _enemies) armor += enemy.Armor;
        return _enemies.Count == 0 ? 0 : armor / _enemies.Count;
    }

    public bool Update(float seconds, IReadOnlyList<(string Target, float Damage)> attacks)
    {
        _elapsed += seconds;
        foreach (var (target, damage) in attacks)
            _enemies.FirstOrDefault(e => e.Name == target && e.IsAlive)?.Hit(damage);
        return _enemies.Exists(e => e.IsAlive) && _elapsed < 300;
    }
}
