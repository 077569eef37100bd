using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Which random numbers a piece of code draws: whether two pieces draw the same ones can be told where both are known.</summary>
internal sealed class DrawSource
{
    private static readonly DrawSource Unknown = new(isUnseeded: false, generator: null, seed: null);

    private readonly bool _isUnseeded;
    private readonly ISymbol? _generator;
    private readonly IOperation? _seed;

    private DrawSource(bool isUnseeded, ISymbol? generator, IOperation? seed)
    {
        _isUnseeded = isUnseeded;
        _generator = generator;
        _seed = seed;
    }

    /// <summary>Numbers that no seed decides.</summary>
    public static DrawSource Unseeded { get; } = new(isUnseeded: true, generator: null, seed: null);

    /// <summary>Where the numbers of a call with a role come from, told by its receiver or by an argument that is a generator.</summary>
    public static DrawSource Of(FileOperations file, IOperation draw) =>
        Generator(draw) is { } generator ? OfGenerator(file, generator) : Unseeded;

    /// <summary>The source as the caller of a helper sees it, where the helper is given its generator or seed.</summary>
    public DrawSource From(FileOperations file, IInvocationOperation call)
    {
        if (_generator is IParameterSymbol parameter && IsOf(parameter, call))
        {
            return call.ValueFor(parameter.Name) is { } generator ? OfGenerator(file, generator) : Unknown;
        }

        // A helper that makes its generator makes one with each call.
        var generatorOfTheCall = _generator is ILocalSymbol ? null : _generator;
        return _seed is IParameterReferenceOperation { Parameter: { } seed } && IsOf(seed, call)
            ? new DrawSource(isUnseeded: false, generator: null, call.ValueFor(seed.Name))
            : new DrawSource(_isUnseeded, generatorOfTheCall, _seed);
    }

    /// <summary>Whether two pieces of code certainly draw other numbers.</summary>
    /// <param name="file">The code of the file.</param>
    /// <param name="other">The source of the other piece.</param>
    /// <param name="drawAlike">Whether the same numbers mean the same to both.</param>
    public bool DiffersFrom(FileOperations file, DrawSource other, bool drawAlike)
    {
        if (_isUnseeded || other._isUnseeded)
        {
            return true;
        }

        if (_generator is not null && SymbolEqualityComparer.Default.Equals(_generator, other._generator))
        {
            return true;
        }

        if (_seed is null || other._seed is null)
        {
            return false;
        }

        return _seed is { ConstantValue: { HasValue: true, Value: { } seed } }
            ? other._seed is { ConstantValue: { HasValue: true, Value: { } otherSeed } } && (!seed.Equals(otherSeed) || !drawAlike)
            : SeedSum.Read(file, _seed) is { } sum && SeedSum.Read(file, other._seed) is { } otherSum && sum.DiffersFrom(otherSum);
    }

    private static bool IsOf(IParameterSymbol parameter, IInvocationOperation call) =>
        SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, call.TargetMethod.Definition());

    // The receiver; of a static method, the argument that has methods to draw: what is of a library is told by its type's base.
    private static IOperation? Generator(IOperation draw) =>
        draw.Receiver() is { } receiver && receiver.Type.RowType() is null ? receiver.Unwrap()
        : (draw as IInvocationOperation)?.Arguments.Select(argument => argument.Value.Unwrap()).FirstOrDefault(value => IsGenerator(value.Type) && !value.IsNull());

    private static bool IsGenerator(ITypeSymbol? type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at is { Name: "Random", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    private static DrawSource OfGenerator(FileOperations file, IOperation generator)
    {
        switch (generator.Unwrap())
        {
            case IObjectCreationOperation creation:
                return OfCreation(file, creation);
            case ILocalReferenceOperation { Local: var local }:
                return file.WritesTo(local) is { Count: 1 } writes && writes[0]?.Unwrap() is { } value ? Kept(file, local, value) : Unknown;
            case IParameterReferenceOperation { Parameter: var parameter }:
                return file.WritesTo(parameter).Count == 0 ? new DrawSource(isUnseeded: false, parameter, seed: null) : Unknown;
            case IPropertyReferenceOperation { Property: { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true } }:
                return Unseeded;
            case IFieldReferenceOperation { Field: var field }:
                return file.WritesTo(field) is { Count: 1 } once && once[0]?.Unwrap() is { } kept ? Kept(file, field, kept)
                    : file.WritesTo(field).Count == 0 ? new DrawSource(isUnseeded: false, field, seed: null)
                    : Unknown;
            default:
                return Unknown;
        }
    }

    private static DrawSource Kept(FileOperations file, ISymbol variable, IOperation value)
    {
        if (value is IObjectCreationOperation creation)
        {
            var made = OfCreation(file, creation);
            return new DrawSource(made._isUnseeded, variable, made._seed);
        }

        return value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
            && !SymbolEqualityComparer.Default.Equals(value.CalledMember(), variable)
            && variable is ILocalSymbol
                ? OfGenerator(file, value)
                : new DrawSource(isUnseeded: false, variable, seed: null);
    }

    private static DrawSource OfCreation(FileOperations file, IObjectCreationOperation creation)
    {
        if (!IsGenerator(creation.Type) || creation.Arguments.Length > 1)
        {
            return Unknown;
        }

        if (creation.Arguments.IsEmpty)
        {
            return Unseeded;
        }

        var seed = creation.Arguments[0].Value.Unwrap();
        return new DrawSource(
            isUnseeded: false,
            generator: null,
            seed is ILocalReferenceOperation { Local: var local } && file.WritesTo(local) is { Count: 1 } writes && writes[0] is { } value
                ? value.Unwrap()
                : seed);
    }
}
