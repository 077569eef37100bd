// Silent: a cryptographic digest of the name is the same number in every process.
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

public sealed class ExperimentSeed
{
    private readonly string _experiment;

    public ExperimentSeed(string experiment) => _experiment = experiment;

    public Random ForFold(int fold)
    {
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{_experiment}/{fold}"));
        return new Random(BinaryPrimitives.ReadInt32LittleEndian(digest));
    }

    public override int GetHashCode() => _experiment.GetHashCode();

    public override bool Equals(object obj) => obj is ExperimentSeed other && other._experiment == _experiment;
}
