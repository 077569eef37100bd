using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>An assignment that tells a reader of tables what to do about a fault of its file.</summary>
internal sealed class FaultHandler
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly ModelEntry _entry;
    private ImmutableArray<IOperation> _settings;

    private FaultHandler(ApiTable apis, FileOperations file, ModelEntry entry, ISimpleAssignmentOperation assignment)
    {
        _apis = apis;
        _file = file;
        _entry = entry;
        Assignment = assignment;
    }

    public ISimpleAssignmentOperation Assignment { get; }

    /// <summary>The property.</summary>
    public string Name => _entry.Id.MemberName;

    /// <summary>The fault: a missing field, a missing header, or a row that cannot be read.</summary>
    public string Fault => _entry["fault"];

    /// <summary>Whether it does nothing about the fault.</summary>
    public bool DoesNothing => Assignment.Value.IsNull() || BodyOf(Assignment.Value) is { } body && IsEmpty(body);

    /// <summary>Whether it leaves out every row that has the fault, and nothing knows of it.</summary>
    public bool AlwaysDropsRow =>
        _entry.Find("drops") is { } drops
        && BodyOf(Assignment.Value) is { } body
        && RandomDraws.OwnOperations(body).ToList() is var operations
        && operations.TrueForAll(operation => operation is IBlockOperation or IReturnOperation or ILiteralOperation or IConversionOperation)
        && operations.OfType<IReturnOperation>().ToList() is { Count: > 0 } returns
        && returns.TrueForAll(returned => returned.ReturnedValue?.ConstantValue is { HasValue: true, Value: bool given } && given == (drops == "true"));

    /// <summary>The expressions that hold the settings; empty where they are not known.</summary>
    public ImmutableArray<IOperation> Settings => _settings.IsDefault ? _settings = FindSettings() : _settings;

    /// <summary>Reads an operation; null where it is no such assignment.</summary>
    public static FaultHandler? Find(ApiTable apis, FileOperations file, IOperation operation) =>
        operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
        && apis.Find(Role.FaultHandler, target.Property) is { } entry
            ? new FaultHandler(apis, file, entry, assignment)
            : null;

    /// <summary>The handlers of another fault that the same settings are given.</summary>
    public IEnumerable<FaultHandler> OfSameSettings(string fault) =>
        _file.All
            .Select(operation => Find(_apis, _file, operation))
            .OfType<FaultHandler>()
            .Where(other => other.Fault == fault && SharesSettings(other));

    private bool SharesSettings(FaultHandler other) =>
        Owner(Assignment) is { } owner && Owner(other.Assignment) is { } otherOwner
        && (owner == otherOwner || Settings.Contains(otherOwner) || other.Settings.Contains(owner)
            || owner.LocalOrParameter() is { } variable && SymbolEqualityComparer.Default.Equals(variable, otherOwner.LocalOrParameter()));

    private ImmutableArray<IOperation> FindSettings() => Owner(Assignment) switch
    {
        null => ImmutableArray<IOperation>.Empty,
        IParameterReferenceOperation { Parameter: var parameter } => _file.ReferencesTo(parameter).ToImmutableArray(),
        ILocalReferenceOperation { Local: var local } => _file.ReferencesTo(local).Where(reference => !reference.IsAssigned()).ToImmutableArray(),
        IMemberReferenceOperation { Member: var member } => _file.ReferencesTo(member).Where(reference => !reference.IsAssigned()).ToImmutableArray(),
        var made => ValueFlow.Follow(_file, made),
    };

    // new CsvConfiguration(culture) { MissingFieldFound = null }
    private static IOperation? Owner(ISimpleAssignmentOperation assignment) =>
        assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: { } made } ? made
        : assignment.Target.Receiver()?.Unwrap();

    private IOperation? BodyOf(IOperation handler) => handler.Unwrap() switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } => function.Body,
        IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var method } } => BodyOf(method),
        IMethodReferenceOperation { Method: var method } => BodyOf(method),
        _ => null,
    };

    private IOperation? BodyOf(IMethodSymbol method) =>
        _file.BodyOf(method) is { Count: 1 } bodies ? bodies[0] is IMethodBodyOperation body ? body.BlockBody ?? body.ExpressionBody : bodies[0] : null;

    private static bool IsEmpty(IOperation body) =>
        RandomDraws.OwnOperations(body).All(operation => operation is IBlockOperation || operation is IReturnOperation { ReturnedValue: null });
}
