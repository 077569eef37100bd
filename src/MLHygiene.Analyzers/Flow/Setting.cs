using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// What a call is told for one of its settings: a parameter (<c>seed</c>), or a member of the options object that a parameter is given
/// (<c>options.Seed</c>). An options object is read where the file shows all that happens to it, and is unknown elsewhere.
/// </summary>
internal sealed class Setting
{
    private static readonly Setting Untouched = new(isKnown: true, value: null);
    private static readonly Setting Unknown = new(isKnown: false, value: null);

    private readonly bool _isKnown;
    private readonly IOperation? _value;

    private Setting(bool isKnown, IOperation? value, IObjectCreationOperation? options = null)
    {
        _isKnown = isKnown;
        _value = value;
        Options = options;
    }

    /// <summary>The creation of the options object that has the setting; null where there is none, or it is not known.</summary>
    public IObjectCreationOperation? Options { get; }

    /// <summary>Whether the setting is certainly left out, or null.</summary>
    public bool IsLeftOut => _isKnown && (_value is null || _value.IsNull());

    /// <summary>What the setting is told, as written; null where it is left out or not known.</summary>
    public IOperation? Value => _value;

    /// <summary>Whether the setting is certainly on: true, or a number other than 0.</summary>
    public bool IsOn => _value?.Unwrap().ConstantValue is { HasValue: true, Value: IConvertible constant } && IsTruth(constant);

    /// <summary>Whether the setting is certainly off: left out where that is off, or false.</summary>
    public bool IsOff => IsLeftOut || _value?.Unwrap().ConstantValue is { HasValue: true, Value: false };

    /// <summary>Reads the setting that a path of a model line names.</summary>
    public static Setting Read(FileOperations file, IOperation call, string path)
    {
        var dot = path.IndexOf('.');
        if (call.ArgumentFor(dot < 0 ? path : path.Substring(0, dot)) is not { } argument)
        {
            return Untouched;
        }

        if (dot < 0)
        {
            return new Setting(isKnown: true, argument.Value);
        }

        if (argument.Value.IsNull())
        {
            return Untouched;
        }

        var member = path.Substring(dot + 1);
        return Creation(file, argument.Value.Unwrap(), member) is { } creation
            && SymbolEqualityComparer.Default.Equals(creation.Type, argument.Parameter?.Type)
                ? OfInitializer(creation, member)
                : Unknown;
    }

    private static bool IsTruth(IConvertible constant) => constant switch
    {
        bool truth => truth,
        string or char => false,
        _ => constant.ToDouble(CultureInfo.InvariantCulture) != 0,
    };

    private static Setting OfInitializer(IObjectCreationOperation creation, string member) =>
        creation.Initializer?.Initializers
            .OfType<ISimpleAssignmentOperation>()
            .LastOrDefault(assignment => assignment.Target is IMemberReferenceOperation target && IsNamed(target, member)) is { } assigned
                ? new Setting(isKnown: true, assigned.Value, creation)
                : new Setting(isKnown: true, value: null, creation);

    private static IObjectCreationOperation? Creation(FileOperations file, IOperation options, string member) => options switch
    {
        IObjectCreationOperation { Constructor.Parameters.IsEmpty: true } creation => creation,
        ILocalReferenceOperation { Local: var local }
            when file.WritesTo(local) is { Count: 1 } writes
                && file.ReferencesTo(local).All(reference => reference.IsAssigned() || LeavesAlone(reference, member)) =>
            writes.Single()?.Unwrap() is IObjectCreationOperation { Constructor.Parameters.IsEmpty: true } creation ? creation : null,
        _ => null,
    };

    // A library takes options as they are; code of the user's own may change them.
    private static bool LeavesAlone(IOperation options, string member) => ValueFlow.UseOf(options).User switch
    {
        IMemberReferenceOperation use => use is not IMethodReferenceOperation && !IsNamed(use, member),
        IArgumentOperation { Parameter.RefKind: RefKind.None, Parent: { } call } => call.CalledMember() is { DeclaringSyntaxReferences.IsEmpty: true },
        _ => false,
    };

    private static bool IsNamed(IMemberReferenceOperation reference, string member) =>
        string.Equals(reference.Member.Name, member, StringComparison.Ordinal);
}
