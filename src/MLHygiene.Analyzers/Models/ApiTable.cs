using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Models;

/// <summary>
/// The symbol table of one compilation: which of the APIs that the model files name it can call. Nothing is looked up before a rule
/// asks for a member of that name, and nothing is looked up twice.
/// </summary>
internal sealed class ApiTable
{
    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<string, bool> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ModelEntry, ImmutableArray<ISymbol>> _symbols = new();
    private readonly Func<ModelEntry, ImmutableArray<ISymbol>> _look;
    private readonly Dictionary<string, (Role Role, ModelEntry[] Entries)[]> _roles;
    private readonly ILookup<Role, ModelEntry> _entries;
    private readonly ILookup<Role, ModelEntry> _wholeTypes;
    private readonly ImmutableDictionary<Role, ImmutableHashSet<string>> _names;

    private ApiTable(Compilation compilation, ImmutableArray<ModelFile> files)
    {
        _compilation = compilation;
        _look = Look;
        var present = files.SelectMany(file => file.Entries).Where(IsPresent).ToList();
        _entries = present.ToLookup(entry => entry.Role);
        _wholeTypes = present.Where(entry => entry.Id.IsWholeType).ToLookup(entry => entry.Role);
        _roles = present
            .Where(entry => !entry.Id.IsWholeType)
            .GroupBy(entry => entry.Id.MemberName, StringComparer.Ordinal)
            .ToDictionary(
                named => named.Key,
                named => named.GroupBy(entry => entry.Role).Select(group => (group.Key, group.ToArray())).ToArray(),
                StringComparer.Ordinal);
        _names = present
            .GroupBy(entry => entry.Role)
            .ToImmutableDictionary(
                group => group.Key,
                group => group.Select(entry => SourceName(entry.Id)).ToImmutableHashSet(StringComparer.Ordinal));
    }

    public static ApiTable Create(Compilation compilation, ImmutableArray<ModelFile> files) => new(compilation, files);

    /// <summary>Whether some API of the compilation plays a role: where none does, a rule has nothing to look for.</summary>
    public bool Has(Role role) => _names.ContainsKey(role);

    /// <summary>The names, as code writes them, of the members that may play a role: what a file must mention to be worth a look.</summary>
    public ImmutableHashSet<string> Names(Role role) =>
        !_names.TryGetValue(role, out var names) ? ImmutableHashSet<string>.Empty
        : _wholeTypes.Contains(role) ? names.Union(_wholeTypes[role].SelectMany(entry => Types(entry.Id.Container)).SelectMany(type => type.MemberNames))
        : names;

    /// <summary>The same, of the members whose lines state a fact.</summary>
    public ImmutableHashSet<string> Names(Role role, string fact) =>
        Entries(role)
            .Where(entry => entry.Find(fact) is not null)
            .Select(entry => SourceName(entry.Id))
            .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>The same, of the members whose lines give a fact one of some values.</summary>
    public ImmutableHashSet<string> Names(Role role, string fact, params string[] values) =>
        Entries(role)
            .Where(entry => entry.Find(fact) is { } value && values.Contains(value, StringComparer.Ordinal))
            .Select(entry => SourceName(entry.Id))
            .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>The same, of the methods of a role that return a value of some kind: asked once, it tells what few files mention.</summary>
    public ImmutableHashSet<string> Names(Role role, Func<ITypeSymbol, bool> returns) =>
        Entries(role)
            .SelectMany(entry => Resolve(entry))
            .OfType<IMethodSymbol>()
            .Where(method => returns(method.ReturnType))
            .Select(method => method.Name)
            .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>The lines about a role that apply to the compilation.</summary>
    public IEnumerable<ModelEntry> Entries(Role role) => _entries[role];

    /// <summary>
    /// Whether a member may play some role: asked before others are, it settles nearly every call of a program. What only a line about
    /// every method of a type says does not count.
    /// </summary>
    public bool MayPlayRole(ISymbol member) =>
        _roles.ContainsKey(member.Name) || member is IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false };

    /// <summary>
    /// The line that gives a member a role; null where no line does. A member plays the roles of the members that it overrides or
    /// implements, and an overload that a derived type adds belongs to the group that a line names. A line about every method of a type
    /// counts last.
    /// </summary>
    public ModelEntry? Find(Role role, ISymbol? member) => member is null ? null : FindMember(role, member) ?? FindWholeType(role, member);

    private ModelEntry? FindMember(Role role, ISymbol member)
    {
        // An override has the name of what it overrides, so that one look-up settles nearly every call of a program.
        if (EntriesOf(role, member.Name) is not { } entries)
        {
            return FindContract(role, member);
        }

        var definition = member.Definition();
        for (var symbol = definition; symbol is not null; symbol = Overridden(symbol))
        {
            foreach (var entry in entries)
            {
                if (Contains(Resolve(entry), symbol))
                {
                    return entry;
                }
            }
        }

        return definition is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
            ? FindGroup(entries, method) ?? FindImplemented(entries, method)
            : null;
    }

    /// <summary>The members that an entry names; empty where the compilation has none of that id.</summary>
    public ImmutableArray<ISymbol> Resolve(ModelEntry entry) => _symbols.GetOrAdd(entry, _look);

    /// <summary>Whether the type that the entry's file section requires is in the compilation.</summary>
    public bool IsPresent(ModelEntry entry) =>
        entry.RequiredType is not { } type || _types.GetOrAdd(type, id => !Symbols(id).IsEmpty);

    /// <summary>The members with an id; empty where there is none.</summary>
    public ImmutableArray<ISymbol> Resolve(ApiId id) =>
        id.IsGroup
            ? Symbols(id.Container)
                .OfType<INamedTypeSymbol>()
                .SelectMany(type => id.IsWholeType ? type.GetMembers().Where(member => member is IMethodSymbol { MethodKind: MethodKind.Ordinary }) : type.GetMembers(id.MemberName))
                .Where(member => member is IMethodSymbol)
                .ToImmutableArray()
            : Symbols(id.Text);

    /// <summary>The types with a documentation id; empty where the compilation has none.</summary>
    public ImmutableArray<INamedTypeSymbol> Types(string documentationId) =>
        Symbols(documentationId).OfType<INamedTypeSymbol>().ToImmutableArray();

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        _ => null,
    };

    private static string SourceName(ApiId id)
    {
        if (!string.Equals(id.MemberName, WellKnownMemberNames.InstanceConstructorName, StringComparison.Ordinal))
        {
            return id.MemberName;
        }

        var type = id.Container.Substring(id.Container.LastIndexOf('.') + 1);
        var arity = type.IndexOf('`');
        return arity < 0 ? type : type.Substring(0, arity);
    }

    private static bool Contains(ImmutableArray<ISymbol> members, ISymbol symbol)
    {
        foreach (var member in members)
        {
            if (SymbolEqualityComparer.Default.Equals(member, symbol))
            {
                return true;
            }
        }

        return false;
    }

    private ModelEntry[]? EntriesOf(Role role, string name)
    {
        if (_roles.TryGetValue(name, out var roles))
        {
            foreach (var (known, entries) in roles)
            {
                if (known == role)
                {
                    return entries;
                }
            }
        }

        return null;
    }

    // Types of the same library that derive from the type are meant too; those of others may do what they like.
    private ModelEntry? FindWholeType(Role role, ISymbol member)
    {
        if (!_wholeTypes.Contains(role) || member is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension } method)
        {
            return null;
        }

        var declaring = method.Definition().ContainingType;
        return _wholeTypes[role].FirstOrDefault(entry =>
            Resolve(entry) is { IsEmpty: false } methods
            && SymbolEqualityComparer.Default.Equals(methods[0].ContainingAssembly, declaring.ContainingAssembly)
            && declaring.BasesAndSelf().Any(type => IsDeclaredIn(methods[0], type)));
    }

    // An explicit implementation has a name of its own.
    private ModelEntry? FindContract(Role role, ISymbol member) =>
        member is IMethodSymbol { ExplicitInterfaceImplementations: { IsEmpty: false } implemented }
            ? implemented.Select(contract => Find(role, contract)).FirstOrDefault(entry => entry is not null)
            : null;

    private ModelEntry? FindGroup(IEnumerable<ModelEntry> entries, IMethodSymbol method)
    {
        var groups = entries.Where(entry => entry.Id.IsGroup).ToList();
        for (var type = method.ContainingType?.BaseType; type is not null; type = type.BaseType)
        {
            if (groups.FirstOrDefault(entry => Resolve(entry).Any(known => IsDeclaredIn(known, type))) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private ModelEntry? FindImplemented(IEnumerable<ModelEntry> entries, IMethodSymbol method)
    {
        foreach (var entry in entries)
        {
            if (Resolve(entry).Any(member => member is IMethodSymbol { ContainingType.TypeKind: TypeKind.Interface } contract && Implements(method, contract)))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool Implements(IMethodSymbol method, IMethodSymbol contract)
    {
        for (var symbol = method; symbol is not null; symbol = symbol.OverriddenMethod?.OriginalDefinition)
        {
            if (symbol.ContainingType is { TypeKind: not TypeKind.Interface } type
                && type.AllInterfaces
                    .Where(implemented => IsDeclaredIn(contract, implemented))
                    .SelectMany(implemented => implemented.GetMembers(contract.Name))
                    .Any(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, contract)
                        && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member)?.OriginalDefinition, symbol)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeclaredIn(ISymbol member, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, type.OriginalDefinition);

    private ImmutableArray<ISymbol> Look(ModelEntry entry) =>
        IsPresent(entry) ? Resolve(entry.Id) : ImmutableArray<ISymbol>.Empty;

    private ImmutableArray<ISymbol> Symbols(string documentationId) =>
#pragma warning disable RS0030 // This is the symbol table.
        DocumentationCommentId.GetSymbolsForDeclarationId(documentationId, _compilation);
#pragma warning restore RS0030
}
